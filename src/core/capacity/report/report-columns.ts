import type { DayRange } from '../../calendar/day-range';
import { periodEnd, periodStart } from '../../time/period';
import { iterationKey } from '../iteration';
import type { ReportColumns } from '../records/capacity-report';
import type { ReportEntry } from './report-entry';

/** What stands at the head of a column. */
export type ReportColumn =
  | { readonly kind: 'iteration'; readonly key: string; readonly name: string; readonly start: number }
  /** From its first day to the day before the next one begins, as far as it is in the report. */
  | { readonly kind: 'period'; readonly key: string; readonly days: DayRange };

export interface ReportLayout {
  readonly columns: readonly ReportColumn[];
  /** The key of the column that a day of an iteration is in; null for a day that is not in the report. */
  readonly keyOf: (entry: ReportEntry, day: number) => string | null;
}

/** The columns of a report over iterations that have dates. */
export function layOutColumns(
  entries: readonly ReportEntry[],
  columns: ReportColumns,
  range: DayRange,
): ReportLayout {
  return LAYOUTS[columns](entries, range);
}

type LayOutColumns = (entries: readonly ReportEntry[], range: DayRange) => ReportLayout;

const LAYOUTS: Readonly<Record<ReportColumns, LayOutColumns>> = {
  iteration: (entries, range) => ({
    columns: iterationColumns(entries),
    keyOf: (entry, day) => (isIn(range, day) ? columnKey(entry) : null),
  }),
  month: (_entries, range) => periods('month', range),
  quarter: (_entries, range) => periods('quarter', range),
};

/** By their beginning. An iteration that several boards share has one column; versions and dates belong to one board. */
function iterationColumns(entries: readonly ReportEntry[]): readonly ReportColumn[] {
  const byKey = new Map(
    entries.map((entry): [string, Extract<ReportColumn, { kind: 'iteration' }>] => {
      const key = columnKey(entry);
      const { name, start } = entry.iteration;
      const first = entry.layout.laidOut?.window.first ?? start ?? 0;
      return [key, { kind: 'iteration', key, name, start: first }];
    }),
  );
  return [...byKey.values()].sort((a, b) => a.start - b.start);
}

function columnKey({ iteration: { source } }: ReportEntry): string {
  return iterationKey(source);
}

/** One after the other, those without an iteration as well. */
function periods(bucket: 'month' | 'quarter', range: DayRange): ReportLayout {
  const columns: ReportColumn[] = [];
  for (let start = periodStart(range.first, bucket, 1); start <= range.last;) {
    const next = periodEnd(start, bucket);
    const days = { first: Math.max(start, range.first), last: Math.min(next - 1, range.last) };
    columns.push({ kind: 'period', key: String(start), days });
    start = next;
  }
  return {
    columns,
    keyOf: (_entry, day) => (isIn(range, day) ? String(periodStart(day, bucket, 1)) : null),
  };
}

function isIn({ first, last }: DayRange, day: number): boolean {
  return first <= day && day <= last;
}
