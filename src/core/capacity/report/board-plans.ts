import type { PublicHoliday } from '../../calendar/holiday';
import type { IterationDates } from '../iteration';
import type { BoardCapacity } from '../records/board-capacity';
import type { IterationCapacity } from '../records/iteration-capacity';
import type { PersonCapacity } from '../records/person-capacity';
import type { SiteCapacity } from '../records/site-capacity';

/** Most iterations of one question: their names alone are as much as a call takes. */
export const LISTED_MAX = 2000;

/** Which plans of a board are asked for. */
export interface PlansQuestion {
  readonly wanted: readonly {
    /** As `iterationKey` names it. */
    readonly iteration: string;
    /** Public holidays are looked up for these. */
    readonly dates: IterationDates;
  }[];
  /** All iterations in which a plan is looked for, the last of them first: those wanted, and those before them. */
  readonly listed: readonly string[];
}

/** What is stored about several iterations of a board, and what Jira says of the board itself. */
export interface BoardPlans {
  readonly name: string;
  /** The saved filter of the board. */
  readonly filterId: string;
  readonly estimateFieldId: string | null;
  readonly site: SiteCapacity;
  /** Null for a board that is not set up. */
  readonly board: BoardCapacity | null;
  /** By iteration, its own or borrowed; nobody is in one that has neither. */
  readonly plans: Readonly<Record<string, IterationCapacity>>;
  /** Of the people of the plans, by account id; without reasons but one's own. */
  readonly persons: Readonly<Record<string, PersonCapacity>>;
  /** All of the board's region in the years of the iterations: `boardHolidays` takes those that hold. */
  readonly publicHolidays: readonly PublicHoliday[];
}
