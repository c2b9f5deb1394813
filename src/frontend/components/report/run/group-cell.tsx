import React from 'react';
import { Button, Text } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { SegmentLink } from '../../segment-link';
import { Indented } from './indented';

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
    <Indented level={level - 1}>
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
    </Indented>
  );
}
