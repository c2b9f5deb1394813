import React from 'react';
import { Link, List, ListItem, SectionMessage, Text } from '@forge/react';
import { unassignedJql, unestimatedJql, unplannedJql } from '../../../core/capacity/capacity-jql';
import type { CapacityResult } from '../../../core/capacity/compute-capacity';
import type { FoundEstimate } from '../../../core/capacity/estimate';
import type { CapacityNote, NoteKind } from '../../../core/capacity/notes';
import { searchAddress } from '../../chart/search-address';
import { useTexts } from '../../texts/text-provider';

interface CapacityNotesProps {
  readonly notes: readonly CapacityNote[];
  readonly result: CapacityResult;
  /** The work items of the iteration. */
  readonly jql: string;
  readonly estimate: FoundEstimate | null;
}

/** What to know about the numbers, and what to mend, with the work items that it is about. */
export function CapacityNotes({
  notes,
  result,
  jql,
  estimate,
}: CapacityNotesProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (notes.length === 0) return null;
  const withoutEstimate = estimate === null ? null : unestimatedJql(jql, estimate.field);
  const links: Readonly<Partial<Record<NoteKind, () => string | null>>> = {
    'no-items': () => jql,
    'nothing-assigned': () => unassignedJql(jql),
    unassigned: () => unassignedJql(jql),
    'nothing-estimated': () => withoutEstimate,
    unestimated: () => withoutEstimate,
    unplanned: () =>
      unplannedJql(
        jql,
        result.unplanned.map(({ accountId }) => accountId),
      ),
  };
  return (
    <SectionMessage appearance="information" title={t('capacity.notes')}>
      <List type="unordered">
        {notes.map(({ kind, count }) => {
          const link = links[kind]?.() ?? null;
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
