import type { Aggregate } from '../aggregate/aggregate';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Field } from '../field/field';
import type { WorkStatus } from '../history/status-book';
import type { ReadingPlan } from '../plan/plan-reading';
import type { Sharing } from '../plan/sharing';
import type { ChartConfig } from './config';
import type { CountedSource } from '../source/resolve-and-count';
import type { Question } from './question';
import type { ValueOrders } from './value-orders';

/** What was looked up for a chart. */
export interface ChartContext {
  /** Finds the items of all sources, with the overlay: bounded, without ORDER BY. */
  readonly jql: string;
  /** The part of `jql` that comes from the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
  /** Exactly the fields that the configuration names. */
  readonly fields: readonly Field[];
  readonly accountId: string;
  /** The zone that dates are bucketed in: the viewer's, or the one that the author fixed. */
  readonly timeZone: string;
  /** The zone of the viewer's Jira profile: JQL reads dates in it. */
  readonly viewerTimeZone: string;
  /** Epoch ms. */
  readonly computedAt: number;
  readonly itemsExpected: number | null;
}

/** What was looked up for a chart of one source or several. */
export interface SourcesContext extends ChartContext {
  /** In the order of the configuration. */
  readonly sources: readonly CountedSource[];
  /** The statuses that the viewer can know; none where no history is read. */
  readonly statuses: readonly WorkStatus[];
  /** What times in working days go by. */
  readonly calendar: WorkingCalendar;
  /** The order of values in Jira, where the chart goes by it. */
  readonly valueOrders: ValueOrders;
}

export interface ReadSummary {
  readonly by: 'resolver' | 'browser';
  readonly sharing: Sharing;
  readonly requests: number;
  /** Work items that were found and were gone when their fields were asked for. */
  readonly vanished: number;
  readonly isComplete: boolean;
}

/** How a chart was read: as planned, and what it came to. */
export interface PlannedRead extends ReadSummary {
  readonly plan: ReadingPlan;
  /** Points of the quota, where reads are metered. */
  readonly points: number;
}

export interface BuildChartInput {
  readonly config: ChartConfig;
  readonly prepared: SourcesContext;
  readonly question: Question;
  readonly aggregate: Aggregate;
  readonly read: PlannedRead;
}
