import type { PastValue } from '../field/field';
import { timelineOf, valueAt, type Timeline } from '../history/timeline';
import type { Histories } from '../plan/read-histories';
import { createZone } from '../time/zone';
import type { CapacityInput } from './capacity-input';
import { isWork } from './count-work';
import { SECONDS_PER_HOUR } from './estimate';
import type { NoFigureReason } from './figure';
import type { CapacityItem } from './item';
import { judgeItems } from './judge-items';

/** `needs-history`: what happened to the estimates was not read. */
export type NoWorkReason = NoFigureReason | 'needs-history';

/** The work of an iteration that was left, or why it is not known. */
export interface WorkLeft {
  /** Hours or points at the beginning of a day; null where an estimate of then has an unknown shape. */
  readonly at: (day: number) => number | null;
  readonly reason: NoWorkReason | null;
}

/**
 * The work that was left is told from the present items, as if none had come or gone since: from the days on which they were
 * done, and from their estimates. What remains of an item shrinks while it is worked on, so that a board that estimates by that
 * needs what happened to the field; other estimates count as they are now.
 */
export function workLeft({ work, board }: CapacityInput, histories: Histories | null): WorkLeft {
  if (work.items === null) return { at: () => null, reason: work.reason };
  const isRemaining = board.estimate.kind === 'remaining';
  if (isRemaining && histories === null) return { at: () => null, reason: 'needs-history' };
  const zone = createZone(board.timeZone);
  const items = judgeItems(work.items, board)
    .filter(isWork)
    .map(({ item }) => ({ item, estimates: estimatesOf(item, isRemaining ? histories : null) }));
  return {
    at: (day) => {
      const moment = zone.startOfDay(day);
      const left = items
        .filter(({ item }) => isLeft(item, day))
        .reduce((sum, { estimates }) => sum + (valueAt(estimates, moment) ?? 0), 0);
      return Number.isNaN(left) ? null : left;
    },
    reason: null,
  };
}

/** An item that is done on nobody knows which day was done before all of them. */
function isLeft({ category, doneDay }: CapacityItem, day: number): boolean {
  return category !== 'done' || (doneDay !== null && doneDay >= day);
}

/**
 * What an item held before its first change, it held from the beginning. While it had no estimate yet, it was as much work as
 * its first one says: planning on the first day of a sprint is no growth.
 */
function estimatesOf({ id, estimate }: CapacityItem, histories: Histories | null): Timeline<number> {
  const timeline = timelineOf<number | null>({
    created: -Infinity,
    changes: histories?.get(id) ?? [],
    read: pastHours,
    now: estimate,
  });
  const firstAt = timeline.findIndex(({ value }) => value !== null);
  const first = timeline[firstAt]?.value ?? 0;
  return timeline.map((stretch, at) => ({ ...stretch, value: at < firstAt ? first : (stretch.value ?? 0) }));
}

/** A history has seconds as texts. NaN for one of unknown shape, null for none. */
function pastHours({ id, text }: PastValue): number | null {
  const written = text ?? id;
  return written === null ? null : Number(written) / SECONDS_PER_HOUR;
}
