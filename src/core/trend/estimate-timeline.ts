import type { Field, JiraIssue, PastValue } from '../field/field';
import { fieldKind } from '../field/registry';
import { timelineOf, type Timeline } from '../history/timeline';

/** Amounts of work are whole numbers of millionths, so that no order of adding changes a sum. */
export const ONE = 1_000_000;

/**
 * How much work an item was from its creation on; an item without an estimate is none. Without a field every item is one.
 * Null where a value has an unknown shape.
 */
export function estimateTimeline(
  { fields, changes = [] }: JiraIssue,
  { created, estimate }: { readonly created: number; readonly estimate: Field | null },
): Timeline<number> | null {
  if (estimate === null) return [{ from: created, before: Infinity, value: ONE }];
  const now = fieldKind(estimate)?.measuring?.read(fields[estimate.id] ?? null) ?? Infinity;
  const timeline = timelineOf({
    created,
    changes: changes.filter(({ fieldId }) => fieldId === estimate.id),
    read: pastAmount,
    now: Number.isNaN(now) ? 0 : Math.round(now * ONE),
  });
  return timeline.every(({ value }) => Number.isFinite(value)) ? timeline : null;
}

/** Numbers stand in a history as texts, durations as seconds. */
function pastAmount({ id, text }: PastValue): number {
  const written = text ?? id;
  return written === null ? 0 : Math.round(Number(written) * ONE);
}
