import { rangeIteration, type Iteration } from '../../core/capacity/iteration';

const DAYS = 14;

/** Other dates at first: two weeks, today the first of their days. */
export function newRange(today: number): Iteration {
  return rangeIteration(today, today + DAYS - 1, today);
}
