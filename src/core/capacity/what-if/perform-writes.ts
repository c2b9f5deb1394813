import { appError, type AppError } from '../../error';
import { failure, type Result } from '../../result';
import type { DraftWrite } from './draft-writes';

/** What became of a write. A move of several items that was refused is one outcome an item. */
export interface WriteOutcome {
  readonly write: DraftWrite;
  /** Null: it was done. */
  readonly error: AppError | null;
}

export interface PerformInput {
  readonly writes: readonly DraftWrite[];
  /** The items that somebody assigned or moved meanwhile: nothing of theirs is written. */
  readonly changed: ReadonlySet<string>;
  readonly perform: (write: DraftWrite) => Promise<Result<unknown, AppError>>;
  readonly onProgress: (done: number) => void;
}

/**
 * Performs writes one after the other, in their order. Each stands for itself: what fails does not keep the others from being
 * done. Jira moves several items together or none of them, so those of a move that it refused are tried alone.
 */
export async function performWrites(input: PerformInput): Promise<readonly WriteOutcome[]> {
  const { writes, changed, perform, onProgress } = input;
  const outcomes: WriteOutcome[] = [];
  for (const [at, write] of writes.entries()) {
    for (const part of apart(write, changed)) outcomes.push(...(await performOne(part, changed, perform)));
    onProgress(at + 1);
  }
  return outcomes;
}

/** The items of a move that somebody changed, and the others. */
function apart(write: DraftWrite, changed: ReadonlySet<string>): readonly DraftWrite[] {
  if (write.kind !== 'move-to-sprint') return [write];
  const held = write.items.filter(({ id }) => changed.has(id));
  const others = write.items.filter(({ id }) => !changed.has(id));
  return [...held.map((item) => [item]), others].flatMap((items) =>
    items.length === 0 ? [] : [{ ...write, items }],
  );
}

async function performOne(
  write: DraftWrite,
  changed: ReadonlySet<string>,
  perform: PerformInput['perform'],
): Promise<readonly WriteOutcome[]> {
  const isHeld = writtenItems(write).some((id) => changed.has(id));
  const answer = isHeld ? failure(appError('item-changed')) : await perform(write);
  if (answer.ok) return [{ write, error: null }];
  if (write.kind !== 'move-to-sprint' || write.items.length === 1) return [{ write, error: answer.error }];
  const outcomes: WriteOutcome[] = [];
  for (const item of write.items) {
    outcomes.push(...(await performOne({ ...write, items: [item] }, changed, perform)));
  }
  return outcomes;
}

/** The ids of the items that a write is about; none for records of the app. */
export function writtenItems(write: DraftWrite): readonly string[] {
  switch (write.kind) {
    case 'assign':
    case 'change-versions':
      return [write.item.id];
    case 'move-to-sprint':
      return write.items.map(({ id }) => id);
    case 'save-plan':
    case 'add-days-off':
      return [];
  }
}
