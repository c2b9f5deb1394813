import type { ReadingSlice } from '../../src/contract/reading';
import type { ChartModel } from '../../src/core/chart/model';
import type { FieldChange, JiraIssue } from '../../src/core/field/field';
import { NOT_SHARED } from '../../src/core/plan/sharing';
import type { GrowingAnswer } from '../../src/core/reading/growing-answer';
import { buildTrend, type TrendWords } from '../../src/core/trend/build-trend';
import type { TrendConfig } from '../../src/core/trend/config';
import { trendConfigDefaults } from '../../src/core/trend/parse-config';
import { trendQuestion } from '../../src/core/trend/question';
import type { WorkStatus } from '../../src/core/history/status-book';
import type { TrendState } from '../../src/core/trend/state';
import type { PreparedTrend, TrendSubject } from '../../src/core/trend/subject';
import { createTrend } from '../../src/core/trend/trend';
import { aContext } from './chart';

export const STATUSES = {
  toDo: { id: '1', name: 'To Do', category: 'new' },
  inProgress: { id: '2', name: 'In Progress', category: 'indeterminate' },
  inReview: { id: '3', name: 'In Review', category: 'indeterminate' },
  done: { id: '4', name: 'Done', category: 'done' },
} as const satisfies Record<string, WorkStatus>;

export function aTrendConfig(changes: Partial<TrendConfig> = {}): TrendConfig {
  return {
    ...trendConfigDefaults,
    scope: { kind: 'source', source: { kind: 'project', projectKey: 'K' } },
    bucket: 'month',
    periods: 3,
    ...changes,
  };
}

export function aPreparedTrend({ subject, ...changes }: PreparedChanges): PreparedTrend {
  return {
    ...aContext(),
    itemsExpected: 2,
    ...changes,
    subject: {
      estimate: null,
      statuses: Object.values(STATUSES),
      spans: [],
      member: null,
      doneStatusIds: null,
      ...subject,
    },
  };
}

type PreparedChanges = Partial<Omit<PreparedTrend, 'subject'>> & { readonly subject?: Partial<TrendSubject> };

/** The names of our own words. */
export const TREND_WORDS: TrendWords = {
  series: (name) => name,
  measure: 'measure',
  rows: (of) => of,
  figure: 'Figure',
  start: 'Start',
  mean: 'Mean',
};

/** What the resolver of trends answers. */
export type TrendSlice = ReadingSlice<PreparedTrend, TrendState>;

/** An empty trend of this question. */
export function emptyTrend(config: TrendConfig, prepared: PreparedTrend): GrowingAnswer<TrendState> {
  return createTrend(trendQuestion(config, prepared));
}

export function trendModel(
  issues: readonly JiraIssue[],
  config: TrendConfig,
  prepared: PreparedTrend,
): ChartModel {
  const trend = emptyTrend(config, prepared);
  trend.addAll(issues);
  return buildTrend({
    config,
    prepared,
    state: trend.encode(),
    read: { by: 'resolver', sharing: NOT_SHARED, requests: 1, vanished: 0, isComplete: true },
    words: TREND_WORDS,
  });
}

/** The values by row, then by series. */
export function trendValues({ cells }: ChartModel): readonly (readonly (number | null)[])[] {
  return cells.map((row) => row.map(({ value }) => value));
}

/** `2025-01-31` or `2025-01-31T14:05` in UTC, as epoch ms. */
export function at(text: string): number {
  return Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}:00Z`);
}

/** The same as Jira writes it. */
export function timestamp(text: string): string {
  return new Date(at(text)).toISOString().replace('Z', '+0000');
}

/** A move from one status to another. */
export function moved(when: string, from: WorkStatus, to: WorkStatus): FieldChange {
  return {
    fieldId: 'status',
    at: at(when),
    from: { id: from.id, text: from.name },
    to: { id: to.id, text: to.name },
  };
}

/** A change of a field whose values are ids, numbers or texts; null for none. */
export function changed(
  when: string,
  {
    fieldId,
    from,
    to,
  }: { readonly fieldId: string; readonly from: string | null; readonly to: string | null },
): FieldChange {
  return { fieldId, at: at(when), from: { id: from, text: from }, to: { id: to, text: to } };
}

/** The status as an issue has it. */
export function statusValue({ id, name, category }: WorkStatus): unknown {
  return { id, name, statusCategory: { key: category } };
}
