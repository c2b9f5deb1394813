import { iterationKey } from '../iteration';
import type { DraftChange } from './draft';
import type { DraftWrite } from './draft-writes';
import { writtenItems, type WriteOutcome } from './perform-writes';

/** What stays of a draft once it was written: the changes of which a write failed, and those that could not be made at all. */
export function leftToDo(
  draft: readonly DraftChange[],
  {
    outcomes,
    refused,
  }: { readonly outcomes: readonly WriteOutcome[]; readonly refused: ReadonlySet<number> },
): readonly DraftChange[] {
  const failed = new Set(outcomes.flatMap(({ write, error }) => (error === null ? [] : subjectsOf(write))));
  return draft.filter((change, at) => refused.has(at) || failed.has(subjectOf(change)));
}

const WRITES = {
  assign: 'assign',
  'move-to-sprint': 'move',
  'change-versions': 'move',
  'save-plan': 'plan',
  'add-days-off': 'person',
} as const satisfies Readonly<Record<DraftWrite['kind'], string>>;

/** What a write is about, in the same words as the changes behind it. */
function subjectsOf(write: DraftWrite): readonly string[] {
  const kind = WRITES[write.kind];
  if (write.kind === 'save-plan') return [`${kind} ${iterationKey(write.iteration)}`];
  if (write.kind === 'add-days-off') return [`${kind} ${write.accountId}`];
  return writtenItems(write).map((id) => `${kind} ${id}`);
}

function subjectOf(change: DraftChange): string {
  switch (change.kind) {
    case 'assign':
    case 'move':
      return `${change.kind} ${change.itemId}`;
    case 'plan':
    case 'leave':
      return `plan ${change.iteration}`;
    case 'day-off':
      return `person ${change.accountId}`;
  }
}
