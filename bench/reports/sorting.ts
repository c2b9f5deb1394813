import { arrange, desc as descending, tidy as run } from '@tidyjs/tidy';
import sql from 'alasql';
import { desc, table } from 'arquero';
import { sort } from 'd3-array';
import orderBy from 'lodash/orderBy';
import type { JiraRow } from '../kernel/rows';
import { flatten, pointsOrLess, type FlatRow } from './flat-row';

/** A way to sort: by points, the most first and those without last, then by key. crossfilter2 has no sort by two. */
export interface Sorter {
  readonly name: string;
  /** What it gives reads the keys off, which is not timed. */
  readonly sort: (rows: readonly JiraRow[]) => () => readonly string[];
}

const keysOf = (rows: readonly FlatRow[]) => () => rows.map(({ key }) => key);

export const SORTERS: readonly Sorter[] = [
  {
    name: 'Array.sort by hand',
    sort: (rows) =>
      keysOf(rows.map(flatten).sort((a, b) => pointsOrLess(b) - pointsOrLess(a) || a.number - b.number)),
  },
  {
    name: 'd3-array',
    sort: (rows) =>
      keysOf(
        sort(
          rows.map(flatten),
          (row) => -pointsOrLess(row),
          (row) => row.number,
        ),
      ),
  },
  {
    name: 'lodash',
    sort: (rows) => keysOf(orderBy(rows.map(flatten), [pointsOrLess, 'number'], ['desc', 'asc'])),
  },
  {
    name: '@tidyjs/tidy',
    sort: (rows) => {
      const flat = rows.map((row) => {
        const one = flatten(row);
        return { ...one, points: pointsOrLess(one) };
      });
      return keysOf(run(flat, arrange([descending('points'), 'number'])));
    },
  },
  {
    name: 'arquero',
    sort: (rows) => {
      const flat = rows.map(flatten);
      const sorted = table({
        key: flat.map(({ key }) => key),
        number: flat.map(({ number }) => number),
        points: flat.map(pointsOrLess),
      })
        .orderby(desc('points'), 'number')
        .reify();
      return () => Array.from(sorted.array('key') as Iterable<string>);
    },
  },
  {
    name: 'alasql',
    sort: (rows) => {
      const flat = rows.map((row) => {
        const one = flatten(row);
        return { ...one, points: pointsOrLess(one) };
      });
      const sorted: readonly FlatRow[] = sql(
        'SELECT key, points, number FROM ? ORDER BY points DESC, number',
        [flat],
      );
      return keysOf(sorted);
    },
  },
];
