import type { BoundReport } from '../bind-report';
import type { ResultNumber } from '../result';
import type { Partition } from './partition';
import { createSummaries, type Summaries } from './summaries';

/** By column, what it shows for a cell. */
export type NumbersOf = (cell: number) => readonly ResultNumber[];

const NOTHING: ResultNumber = { aggregate: null, value: null, type: 'number' };

export function columnNumbers(
  { columns }: BoundReport,
  place: 'groupAggregate' | 'totalAggregate',
  summaries: Summaries,
): NumbersOf {
  const numbers = columns.map(({ [place]: bound }) => {
    if (bound === null) return () => NOTHING;
    const { aggregate, type } = bound;
    const value = bound.over(summaries);
    return (cell: number): ResultNumber => ({ aggregate, type, value: value(cell) });
  });
  return (cell) => numbers.map((number) => number(cell));
}

/** Takes together the rows of a report. */
export function summarizeFor({ operands: { issues } }: BoundReport): (partition: Partition) => Summaries {
  return (partition) => createSummaries(partition, issues.items);
}
