import React from 'react';
import { Button, ButtonGroup, DynamicTable, Inline, Stack, Text } from '@forge/react';
import { EDIT_SIDES, type EditSide } from '../../core/edit-sides';
import { useTexts } from '../texts/text-provider';

const VERSIONS = ['before', ...EDIT_SIDES] as const;
export type ConflictVersion = (typeof VERSIONS)[number];

/** Something that two people changed in different ways. */
interface ConflictLine {
  readonly key: string;
  readonly what: React.ReactNode;
  readonly wordsOf: (version: ConflictVersion) => string;
  /** Whose version holds. */
  readonly held: EditSide;
}

interface ConflictLinesProps {
  readonly label: string;
  /** What stands above that which is different. */
  readonly head: string;
  readonly lines: readonly ConflictLine[];
  readonly onChoose: (keys: readonly string[], side: EditSide) => void;
}

/** What somebody else saved first: each difference in a line, and whose version is to hold. */
export function ConflictLines({ label, head, lines, onChoose }: ConflictLinesProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.100">
      <Inline>
        <ButtonGroup label={t('capacity.conflict.all')}>
          {EDIT_SIDES.map((side) => (
            <Button
              key={side}
              spacing="compact"
              onClick={() => {
                onChoose(
                  lines.map(({ key }) => key),
                  side,
                );
              }}
            >
              {t(`capacity.conflict.all.${side}`)}
            </Button>
          ))}
        </ButtonGroup>
      </Inline>
      <DynamicTable
        label={label}
        head={{
          cells: [
            { key: 'what', content: head },
            ...VERSIONS.map((version) => ({ key: version, content: t(`capacity.conflict.${version}`) })),
            { key: 'choice', content: t('capacity.conflict.choice') },
          ],
        }}
        rows={lines.map(({ key, what, wordsOf, held }) => ({
          key,
          cells: [
            { key: 'what', content: what },
            ...VERSIONS.map((version) => ({ key: version, content: <Text>{wordsOf(version)}</Text> })),
            {
              key: 'choice',
              content: (
                <ButtonGroup>
                  {EDIT_SIDES.map((side) => (
                    <Button
                      key={side}
                      spacing="compact"
                      isSelected={held === side}
                      onClick={() => {
                        onChoose([key], side);
                      }}
                    >
                      {t(`capacity.conflict.${side}`)}
                    </Button>
                  ))}
                </ButtonGroup>
              ),
            },
          ],
        }))}
      />
    </Stack>
  );
}
