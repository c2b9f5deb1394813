import type { DayOff } from '../../calendar/day-off';
import type { PersonPlan } from '../records/iteration-capacity';

/** One change that somebody tries out. Iterations are named by their keys; null is the backlog. */
export type DraftChange =
  | { readonly kind: 'assign'; readonly itemId: string; readonly accountId: string | null }
  | {
      readonly kind: 'move';
      readonly itemId: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** Changes how somebody is planned; who is not in the plan yet joins it. */
  | {
      readonly kind: 'plan';
      readonly iteration: string;
      readonly accountId: string;
      readonly changes: Partial<Omit<PersonPlan, 'accountId'>>;
    }
  | { readonly kind: 'leave'; readonly iteration: string; readonly accountId: string }
  | { readonly kind: 'day-off'; readonly accountId: string; readonly dayOff: DayOff };

/** Why a change cannot be made. */
export const REFUSALS = [
  'item-not-found',
  'iteration-not-found',
  'person-not-found',
  /** Jira moves a sub-task between sprints only with its parent. */
  'follows-parent',
  /** A sprint that is closed, or a version that is released, takes no work and gives none: where it is now is another one. */
  'closed',
  /** What belongs to dates cannot be moved there; and no item goes from a sprint into a version. */
  'no-such-move',
] as const;
export type Refusal = (typeof REFUSALS)[number];
