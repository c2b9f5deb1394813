import type { JiraIssue, PastValue } from '../field/field';
import { foldCase, isRecord, textOf } from '../field/raw';
import { WORK_CATEGORIES, type WorkCategory } from '../sprint/sprint-work';
import { timelineOf, type Timeline } from './timeline';

export interface WorkStatus {
  readonly id: string;
  readonly name: string;
  readonly category: WorkCategory;
}

/** What a status was, from what a history says of it. */
export type StatusBook = (value: PastValue) => WorkStatus;

/**
 * Looks statuses up by id and, where that is gone, by name. One that nobody knows any more is work that has not begun, as a
 * status without a category is on Jira's boards.
 */
export function createStatusBook(statuses: readonly WorkStatus[]): StatusBook {
  const byId = new Map(statuses.map((status) => [status.id, status]));
  const byName = new Map(statuses.map((status) => [foldCase(status.name), status]));
  return ({ id, text }) =>
    byId.get(id ?? '') ??
    byName.get(foldCase(text ?? '')) ?? { id: id ?? '', name: text ?? id ?? '', category: 'new' };
}

/** A status as Jira describes it, in a list or in an issue; null for an unknown shape. */
export function readStatus(raw: unknown): WorkStatus | null {
  const id = textOf(raw, 'id');
  const name = textOf(raw, 'name');
  if (id === null || name === null || !isRecord(raw)) return null;
  const key = textOf(raw['statusCategory'], 'key');
  return { id, name, category: WORK_CATEGORIES.find((category) => category === key) ?? 'new' };
}

/** The statuses of an item from its creation on; null where its present one has an unknown shape. */
export function statusTimeline(
  { fields, changes = [] }: JiraIssue,
  created: number,
  book: StatusBook,
): Timeline<WorkStatus> | null {
  const now = readStatus(fields['status']);
  if (now === null) return null;
  return timelineOf({
    created,
    changes: changes.filter(({ fieldId }) => fieldId === 'status'),
    read: book,
    now,
  });
}
