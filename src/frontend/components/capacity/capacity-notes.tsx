import React from 'react';
import { Link, List, ListItem, SectionMessage, Text } from '@forge/react';
import { noteJql } from '../../../core/capacity/note-jql';
import { missingPeople, notesOf, type NoteKind } from '../../../core/capacity/notes';
import type { Field } from '../../../core/field/field';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { searchAddress } from '../../chart/search-address';
import { useTexts } from '../../texts/text-provider';

interface CapacityNotesProps {
  readonly numbers: IterationNumbers;
  readonly estimate: Field | null;
  /** Whether the iteration has to be told apart from others. */
  readonly isNamed: boolean;
}

/** What to know about the numbers of an iteration, and what to mend, with the work items that it is about. */
export function CapacityNotes({ numbers, estimate, isNamed }: CapacityNotesProps): React.JSX.Element | null {
  const { t } = useTexts();
  const { input, result, jql } = numbers;
  const notes = notesOf(input, result);
  if (notes.length === 0) return null;
  const linkOf = (kind: NoteKind): string | null => {
    if (kind === 'no-items') return jql;
    return estimate === null
      ? null
      : noteJql(kind, { jql, board: input.board, estimate, unplanned: missingPeople(result) });
  };
  const { name } = input.iteration;
  return (
    <SectionMessage
      appearance="information"
      title={isNamed ? t('capacity.notes.of', { name }) : t('capacity.notes')}
    >
      <List type="unordered">
        {notes.map(({ kind, count }) => {
          const link = linkOf(kind);
          const text = t(`capacity.note.${kind}`, { count: count ?? 0 });
          return (
            <ListItem key={kind}>
              {link === null ? (
                <Text>{text}</Text>
              ) : (
                <Link href={searchAddress(link)} openNewTab>
                  {text}
                </Link>
              )}
            </ListItem>
          );
        })}
      </List>
    </SectionMessage>
  );
}
