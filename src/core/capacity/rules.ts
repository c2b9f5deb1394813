import * as v from 'valibot';
import { PART_DAY_RULES, type PartDayRule } from '../calendar/free-days';
import type { EstimateSource } from './estimate';

/**
 * What could be counted in one way or the other. A board chooses; `defaultRules` says what holds until it does.
 */
export interface CapacityRules {
  /** Whether today is still capacity, as a whole day. */
  readonly today: TodayRule;
  /**
   * Whether the day on which an iteration ends is capacity. `counted`: by its date, whatever the hour. `by-time`: unless the
   * iteration ends with the first moment of the day. `left-out`: never. Dates that a plan sets itself are always counted.
   */
  readonly endDay: EndDayRule;
  /** Whether work that is done still takes capacity. */
  readonly doneWork: DoneWorkRule;
  /**
   * Which items count where work items have sub-tasks. `each`: every item with its own estimate. `parents`: sub-tasks do not,
   * unless the board's filter of work types names theirs. `sub-tasks`: an item does not if a sub-task of it in the same
   * iteration has an estimate.
   */
  readonly hierarchy: HierarchyRule;
  readonly partDays: PartDayRule;
  /** How the ideal line of work falls: with the team's capacity, or by the same amount on each day that the board works. */
  readonly idealLine: IdealLineRule;
  /** From this utilisation on somebody is shown as nearly full; above 1 as over-allocated. */
  readonly nearlyFullFrom: number;
}

export const TODAY_RULES = ['counted', 'left-out'] as const;
export type TodayRule = (typeof TODAY_RULES)[number];
export const END_DAY_RULES = ['counted', 'by-time', 'left-out'] as const;
export type EndDayRule = (typeof END_DAY_RULES)[number];
export const DONE_WORK_RULES = ['counted', 'left-out'] as const;
export type DoneWorkRule = (typeof DONE_WORK_RULES)[number];
export const HIERARCHY_RULES = ['each', 'parents', 'sub-tasks'] as const;
export type HierarchyRule = (typeof HIERARCHY_RULES)[number];
export const IDEAL_LINE_RULES = ['by-capacity', 'by-days'] as const;
export type IdealLineRule = (typeof IDEAL_LINE_RULES)[number];

export const rulesSchema = v.strictObject({
  today: v.picklist(TODAY_RULES),
  endDay: v.picklist(END_DAY_RULES),
  doneWork: v.picklist(DONE_WORK_RULES),
  hierarchy: v.picklist(HIERARCHY_RULES),
  partDays: v.picklist(PART_DAY_RULES),
  idealLine: v.picklist(IDEAL_LINE_RULES),
  nearlyFullFrom: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const COMMON = {
  today: 'counted',
  endDay: 'counted',
  partDays: 'larger',
  idealLine: 'by-capacity',
  nearlyFullFrom: 0.9,
} as const;

/**
 * The rules of a board that has not chosen any. What is left of done work is what it still takes, normally nothing, and each
 * sub-task has hours of its own; any other estimate stays when the work is done, and stands on the item that was estimated.
 */
export function defaultRules(estimate: EstimateSource): CapacityRules {
  switch (estimate.kind) {
    case 'remaining':
      return { ...COMMON, doneWork: 'counted', hierarchy: 'each' };
    case 'original':
      return { ...COMMON, doneWork: 'left-out', hierarchy: 'each' };
    case 'points':
    case 'field':
      return { ...COMMON, doneWork: 'left-out', hierarchy: 'parents' };
  }
}
