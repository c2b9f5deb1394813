import React from 'react';
import { Box, Button, DynamicTable, Inline, Lozenge, Stack, Text, xcss } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';

export interface Card {
  readonly id: string;
  readonly title: string;
  /** What is said below the title; empty for nothing. */
  readonly note: string;
  readonly isFaulty: boolean;
}

interface EntryCardsProps {
  readonly label: string;
  readonly cards: readonly Card[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** A card was dragged so many places down, or up when below 0. Null where the order is as it is. */
  readonly onMove: ((from: number, step: number) => void) | null;
  readonly empty: string;
}

const wide = xcss({ width: '100%' });
/** As far in as the text of a button. */
const below = xcss({ paddingInlineStart: 'space.150', paddingBlockEnd: 'space.050' });

/** The entries of a list one below the other, to choose from and to drag into another order. */
export function EntryCards({
  label,
  cards,
  selectedId,
  onSelect,
  onMove,
  empty,
}: EntryCardsProps): React.JSX.Element {
  const { t } = useTexts();
  if (cards.length === 0) return <Text color="color.text.subtle">{empty}</Text>;
  return (
    <Box xcss={wide}>
      <DynamicTable
        label={label}
        isRankable={onMove !== null && cards.length > 1}
        isFixedSize
        rowsPerPage={cards.length}
        onRankEnd={(rank) => {
          const { sourceIndex, destination } = rank;
          if (destination !== undefined) onMove?.(sourceIndex, destination.index - sourceIndex);
        }}
        rows={cards.map(({ id, title, note, isFaulty }) => ({
          key: id,
          isHighlighted: id === selectedId,
          cells: [
            {
              key: 'card',
              content: (
                <Stack space="space.025">
                  <Inline space="space.100" alignBlock="center" shouldWrap>
                    <Button
                      appearance="subtle"
                      spacing="compact"
                      isSelected={id === selectedId}
                      onClick={() => {
                        onSelect(id);
                      }}
                    >
                      {title}
                    </Button>
                    {isFaulty && <Lozenge appearance="removed">{t('report.editor.faulty')}</Lozenge>}
                  </Inline>
                  {note !== '' && (
                    <Box xcss={below}>
                      <Text size="small" color="color.text.subtle">
                        {note}
                      </Text>
                    </Box>
                  )}
                </Stack>
              ),
            },
          ],
        }))}
      />
    </Box>
  );
}
