import { figure, fromBoth, sumOf, type Figure } from '../figure';
import type { LaidOut } from '../lay-out';

/** What falls on a day, or on a period: hours or points. */
export interface Amounts {
  readonly total: number;
  readonly remaining: number;
  readonly allocated: Figure;
}

export const NO_AMOUNTS: Amounts = { total: 0, remaining: 0, allocated: figure(0) };

export function addAmounts(a: Amounts, b: Amounts): Amounts {
  return {
    total: a.total + b.total,
    remaining: a.remaining + b.remaining,
    allocated: sumOf([a.allocated, b.allocated]),
  };
}

/**
 * Capacity day by day, with the work that is to be done in it: spread over the days that remain as the capacity is. Without
 * any capacity left the work is on the last day. An iteration without a single day has nowhere to put work.
 */
export function spread(
  perDay: readonly number[],
  { window }: Pick<LaidOut, 'window'>,
  allocated: Figure,
): readonly Amounts[] {
  const isRemaining = (at: number): boolean => window.first + at >= window.remainingFrom;
  const remaining = perDay.map((capacity, at) => (isRemaining(at) ? capacity : 0));
  const left = remaining.reduce((sum, capacity) => sum + capacity, 0);
  return perDay.map((total, at): Amounts => {
    const here = remaining[at] ?? 0;
    const share = left > 0 ? here / left : at === perDay.length - 1 ? 1 : 0;
    return {
      total,
      remaining: here,
      allocated: fromBoth(allocated, figure(share), (work, part) => figure(work * part)),
    };
  });
}
