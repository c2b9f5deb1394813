import { WEEKDAYS_ONLY, type ReadCalendar, type WorkingCalendar } from '../calendar/working-calendar';
import { isPassing, type AppError } from '../error';
import type { Field } from '../field/field';
import { callJira } from '../jira/call';
import { listFields } from '../jira/fields';
import { readMyself } from '../jira/myself';
import type { SendRequest } from '../jira/rest';
import { readTimeTracking, USUAL_TIME_TRACKING, type TimeTracking } from '../jira/time-tracking';
import { failure, success, type Result } from '../result';
import { resolveAndCount } from '../source/resolve-and-count';
import type { ReportDefinition } from './definition';

/** A report with everything looked up that it refers to, as the viewer. */
export interface PreparedReport {
  /** The source's JQL with the overlay: bounded, without ORDER BY. */
  readonly jql: string;
  /** The part of `jql` that comes from the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
  /** Jira's approximate count. */
  readonly itemsExpected: number;
  /** All fields of the site: formulas name them as they like. */
  readonly fields: readonly Field[];
  readonly accountId: string;
  /** The report's own zone: the viewer's, or the one that the author fixed. */
  readonly timeZone: string;
  /** The zone of the viewer's Jira profile: JQL reads dates in it. */
  readonly viewerTimeZone: string;
  readonly timeTracking: TimeTracking;
  /** False where Jira does not say how long a day is, and the usual one counts. */
  readonly isTimeTrackingKnown: boolean;
  /** What `workdays()` counts. */
  readonly calendar: WorkingCalendar;
  /** Epoch ms. */
  readonly computedAt: number;
}

export interface PrepareReportInput {
  readonly definition: Pick<ReportDefinition, 'source' | 'timeZone' | 'workdaysOf' | 'formulas'>;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
  /** Epoch ms. */
  readonly now: number;
  readonly readCalendar: ReadCalendar;
}

const BOARD_PATH = 'workdaysOf.boardId';

/**
 * Looks up what a report refers to, and counts its source. Whether its fields are there and fit is for the compiler to say. A
 * site that does not tell its time tracking has the usual one.
 */
export async function prepareReport(
  send: SendRequest,
  { definition, overlay, now, readCalendar }: PrepareReportInput,
): Promise<Result<PreparedReport, AppError>> {
  const { source, timeZone } = definition;
  const [counted, fields, myself, timeTracking, calendar] = await Promise.all([
    resolveAndCount(send, { source, narrow: '', overlay }),
    callJira(send, listFields()),
    callJira(send, readMyself()),
    callJira(send, readTimeTracking()),
    findCalendar(definition, readCalendar),
  ]);
  if (!counted.ok) return counted;
  if (!fields.ok) return fields;
  if (!myself.ok) return myself;
  if (!calendar.ok) return calendar;
  const { accountId, timeZone: viewerTimeZone } = myself.value;
  return success({
    ...counted.value,
    overlay,
    fields: fields.value,
    accountId,
    timeZone: timeZone.kind === 'fixed' ? timeZone.zone : viewerTimeZone,
    viewerTimeZone,
    timeTracking: timeTracking.ok ? timeTracking.value : USUAL_TIME_TRACKING,
    isTimeTrackingKnown: timeTracking.ok,
    calendar: calendar.value,
    computedAt: now,
  });
}

/** A report that computes nothing asks no board. */
async function findCalendar(
  { workdaysOf, formulas }: Pick<ReportDefinition, 'workdaysOf' | 'formulas'>,
  readCalendar: ReadCalendar,
): Promise<Result<WorkingCalendar, AppError>> {
  if (workdaysOf.kind === 'weekends' || formulas.length === 0) return success(WEEKDAYS_ONLY);
  const calendar = await readCalendar(workdaysOf.boardId);
  if (calendar.ok || isPassing(calendar.error)) return calendar;
  return failure({ ...calendar.error, path: BOARD_PATH });
}
