import React from 'react';
import { Box, Button, Inline, Text, xcss } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { SegmentLink } from '../../segment-link';

/** Deeper levels stand under the last of these. */
const INDENTS = [
  xcss({}),
  xcss({ paddingInlineStart: 'space.200' }),
  xcss({ paddingInlineStart: 'space.400' }),
  xcss({ paddingInlineStart: 'space.600' }),
  xcss({ paddingInlineStart: 'space.800' }),
  xcss({ paddingInlineStart: 'space.1000' }),
] as const;

interface GroupCellProps {
  readonly name: string;
  /** From 1 on. */
  readonly level: number;
  readonly items: number;
  /** Finds the work items of the group; null where JQL cannot say it. */
  readonly jql: string | null;
  /** Null where nothing can be opened. */
  readonly isOpen: boolean | null;
  readonly onToggle: () => void;
}

/** A group's name, indented by its level, with the number of its work items and the way into it. */
export function GroupCell({ name, level, items, jql, isOpen, onToggle }: GroupCellProps): React.JSX.Element {
  const { t, formats } = useTexts();
  return (
    <Box xcss={INDENTS[Math.min(level, INDENTS.length) - 1] ?? INDENTS[0]}>
      <Inline space="space.050" alignBlock="center">
        {isOpen === null ? (
          <Text weight="semibold">{name}</Text>
        ) : (
          <Button
            appearance="subtle"
            spacing="compact"
            iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
            onClick={onToggle}
          >
            {name}
          </Button>
        )}
        <Text color="color.text.subtle">
          <SegmentLink
            text={t('report.run.group-items', { items: formats.number(items) })}
            cell={{ jql, items }}
          />
        </Text>
      </Inline>
    </Box>
  );
}
