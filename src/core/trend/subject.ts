import type { WorkingCalendar } from '../calendar/working-calendar';
import type { ChartContext } from '../chart/build-input';
import type { Field } from '../field/field';
import type { WorkStatus } from '../history/status-book';

/** What was looked up for a trend before its items are read; as JSON it travels to the viewer's browser. */
export interface TrendSubject {
  /** The field that is added up; null: work items are counted. */
  readonly estimate: Field | null;
  /** The statuses that the viewer can know; none where no history is read. */
  readonly statuses: readonly WorkStatus[];
  /** The sprints or the version that it is about, in the order of time; none for a source. */
  readonly spans: readonly TrendSpan[];
  /** How an item tells that it is in a span; null for a source. */
  readonly member: SpanMember | null;
  /** The statuses that count as done: those of the board's last column. Null: those of the category Done. */
  readonly doneStatusIds: readonly string[] | null;
}

/** A stretch of time that was planned as one. */
export interface TrendSpan {
  readonly id: string;
  readonly name: string;
  /** Epoch ms. */
  readonly from: number;
  /** When it ended, or is meant to end. */
  readonly before: number;
  /** When it was meant to end; null where nobody said. */
  readonly dueAt: number | null;
  /** Whether it ended at all: a sprint goes on after its planned end until it is closed. */
  readonly isOver: boolean;
}

export interface SpanMember {
  readonly fieldId: string;
  /** A sprint field changes as a whole list of ids; versions are added and taken one by one. */
  readonly history: 'lists' | 'single-values';
}

/** As for a chart; the JQL is narrowed to the items that matter. */
export interface PreparedTrend extends ChartContext {
  readonly itemsExpected: number;
  readonly subject: TrendSubject;
  /** What times in working days, and a guideline, go by. */
  readonly calendar: WorkingCalendar;
}
