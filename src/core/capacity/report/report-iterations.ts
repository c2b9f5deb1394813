import type { DayRange } from '../../calendar/day-range';
import { periodEnd, periodStart } from '../../time/period';
import { parseDate } from '../../time/timestamp';
import { iterationKey, type Iteration } from '../iteration';
import type { ReportIterations } from '../records/capacity-report';

/** The days that count in a report; null reaches as far as its iterations do. */
export function reportRange(iterations: ReportIterations, today: number): DayRange | null {
  switch (iterations.kind) {
    case 'open':
    case 'chosen':
      return null;
    case 'periods': {
      const first = periodStart(today, iterations.unit, 1);
      let next = first;
      for (let passed = 0; passed < iterations.count; passed += 1) next = periodEnd(next, iterations.unit);
      return { first, last: next - 1 };
    }
    case 'dates':
      return { first: parseDate(iterations.from), last: parseDate(iterations.to) };
  }
}

interface ListedOnBoard {
  readonly boardId: number;
  readonly listed: readonly Iteration[];
  readonly today: number;
  /** Days around those of the report that count as well, as long as it is not known on which day an iteration begins. */
  readonly margin: number;
}

/**
 * Those iterations of a board that are in a report, in the order given. One to come that has no dates yet is in it as well: its
 * plan may have some, and else it is to be named as missing.
 */
export function iterationsInReport(
  wanted: ReportIterations,
  { boardId, listed, today, margin }: ListedOnBoard,
): readonly Iteration[] {
  if (wanted.kind === 'open') return listed.filter(({ state }) => state !== 'closed');
  if (wanted.kind === 'chosen') {
    const keys = new Set(
      wanted.iterations.filter((one) => one.boardId === boardId).map(({ iteration }) => iteration),
    );
    return listed.filter(({ source }) => keys.has(iterationKey(source)));
  }
  const range = reportRange(wanted, today);
  if (range === null) return listed;
  const [first, last] = [range.first - margin, range.last + margin];
  return listed.filter(({ start, end, state }) =>
    start === null || end === null ? state !== 'closed' : start <= last && end.day >= first,
  );
}
