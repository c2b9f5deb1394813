import { rangeClause, wasDuringClause, type JqlValue } from '../source/jql';
import { createZone } from '../time/zone';
import type { TrendConfig, TrendScopeKind } from './config';
import { spanWindow, sprintsWindow } from './span-window';
import type { PreparedTrend, TrendSubject } from './subject';
import { trendWindow, type TrendWindow } from './window';
import { calendarTime, createWorkingTime, type ElapsedTime } from '../history/working-time';

/** A trend with everything known that its numbers depend on. */
export interface TrendQuestion {
  readonly config: TrendConfig;
  readonly subject: TrendSubject;
  readonly window: TrendWindow;
  /** As the configuration counts time. */
  readonly elapsed: ElapsedTime;
  /** In working days, whatever the configuration says. */
  readonly workingTime: ElapsedTime;
  readonly clauses: MomentClauses;
}

/** JQL about moments, written as the viewer's clock shows them; null where JQL would take one for another moment. */
export interface MomentClauses {
  readonly inPeriod: (
    field: string,
    period: { readonly from: number; readonly before: number },
  ) => string | null;
  readonly wasAt: (field: string, value: JqlValue, moment: number) => string | null;
}

type QuestionContext = Pick<
  PreparedTrend,
  'subject' | 'calendar' | 'timeZone' | 'viewerTimeZone' | 'computedAt'
>;

export function trendQuestion(config: TrendConfig, prepared: QuestionContext): TrendQuestion {
  const { subject, calendar, timeZone, viewerTimeZone } = prepared;
  const workingTime = createWorkingTime(createZone(timeZone), calendar);
  return {
    config,
    subject,
    window: WINDOWS[config.scope.kind](config, prepared),
    elapsed: config.workingDaysOnly ? workingTime : calendarTime,
    workingTime,
    clauses: momentClauses(viewerTimeZone),
  };
}

const WINDOWS: Readonly<
  Record<TrendScopeKind, (config: TrendConfig, context: QuestionContext) => TrendWindow>
> = {
  source: (config, { timeZone, computedAt }) => trendWindow(config, timeZone, computedAt),
  sprint: windowOfSpan,
  version: windowOfSpan,
  sprints: ({ weekStartsOn }, { subject, timeZone, computedAt }) =>
    sprintsWindow(subject.spans, { timeZone, weekStartsOn, now: computedAt }),
};

function windowOfSpan(
  { weekStartsOn }: TrendConfig,
  { subject, timeZone, computedAt }: QuestionContext,
): TrendWindow {
  const input = { timeZone, weekStartsOn, now: computedAt };
  const [span] = subject.spans;
  return span === undefined ? sprintsWindow([], input) : spanWindow(span, input);
}

function momentClauses(viewerTimeZone: string): MomentClauses {
  const zone = createZone(viewerTimeZone);
  return {
    inPeriod: (field, period) => {
      const from = zone.wallClockAt(period.from);
      const before = zone.wallClockAt(period.before);
      if (!from.isExact || !before.isExact) return null;
      return rangeClause(field, { from: from.text, before: before.text });
    },
    wasAt: (field, value, moment) => {
      const at = zone.wallClockAt(moment);
      return at.isExact ? wasDuringClause(field, value, { from: at.text, to: at.text }) : null;
    },
  };
}
