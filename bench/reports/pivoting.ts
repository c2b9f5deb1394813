import { groupBy as grouped, n, sum as sumOf, summarize, tidy as run } from '@tidyjs/tidy';
import sql from 'alasql';
import { op, table } from 'arquero';
import crossfilter from 'crossfilter2';
import { rollup, sum } from 'd3-array';
import groupBy from 'lodash/groupBy';
import total from 'lodash/sumBy';
import type { JiraRow } from '../kernel/rows';
import { flatten, type FlatRow } from './flat-row';

/** A cell of the cross table of statuses and people, or a total: one or both are undefined then. */
export interface Cell {
  readonly status?: string | undefined;
  readonly accountId?: string | null | undefined;
  readonly count: number;
  readonly sum: number;
}

/** A way to answer: statuses by people, the number of rows and the sum of points in each cell, with the totals both ways. */
export interface Pivoter {
  readonly name: string;
  readonly pivot: (rows: readonly JiraRow[]) => readonly Cell[];
}

type Key = 'status' | 'accountId';
const KEYS: readonly (readonly Key[])[] = [['status', 'accountId'], ['status'], ['accountId'], []];

const figures = (rows: readonly FlatRow[]) => ({
  count: rows.length,
  sum: sum(rows, ({ points }) => points),
});

function byKeys(
  cellsOf: (flat: readonly FlatRow[], keys: readonly Key[]) => readonly Cell[],
): Pivoter['pivot'] {
  return (rows) => {
    const flat = rows.map(flatten);
    return KEYS.flatMap((keys) => cellsOf(flat, keys));
  };
}

export const PIVOTERS: readonly Pivoter[] = [
  {
    name: 'd3-array',
    pivot: (rows) => {
      const flat = rows.map(flatten);
      const status = ({ status: name }: FlatRow): string => name;
      const person = ({ accountId }: FlatRow): string | null => accountId;
      const cells = rollup(flat, figures, status, person);
      return [
        ...[...cells].flatMap(([name, people]) =>
          [...people].map(([accountId, values]) => ({ status: name, accountId, ...values })),
        ),
        ...[...rollup(flat, figures, status)].map(([name, values]) => ({ status: name, ...values })),
        ...[...rollup(flat, figures, person)].map(([accountId, values]) => ({ accountId, ...values })),
        figures(flat),
      ];
    },
  },
  {
    name: 'lodash',
    pivot: byKeys((flat, keys) =>
      Object.values(groupBy(flat, (row) => keys.map((key) => row[key] ?? '').join('|'))).map((rows) => ({
        ...Object.fromEntries(keys.map((key) => [key, rows[0]?.[key]])),
        count: rows.length,
        sum: total(rows, ({ points }) => points ?? 0),
      })),
    ),
  },
  {
    name: '@tidyjs/tidy',
    pivot: byKeys((flat, keys) => {
      const figured = summarize<
        FlatRow,
        { count: ReturnType<typeof n>; sum: ReturnType<typeof sumOf<FlatRow>> }
      >;
      const summary = figured({ count: n(), sum: sumOf('points') });
      const rows = [...flat];
      return keys.length === 0 ? run(rows, summary) : run(rows, grouped([...keys], [summary]));
    }),
  },
  {
    name: 'arquero',
    pivot: (rows) => {
      const flat = rows.map(flatten);
      const columns = table({
        status: flat.map(({ status }) => status),
        accountId: flat.map(({ accountId }) => accountId),
        points: flat.map(({ points }) => points),
      });
      return KEYS.flatMap(
        (keys) =>
          columns
            .groupby(...keys)
            .rollup({ count: op.count(), sum: op.sum('points') })
            .objects() as Cell[],
      );
    },
  },
  {
    name: 'crossfilter2',
    pivot: (rows) => {
      const index = crossfilter(rows.map(flatten));
      const cellsBy = (keys: readonly Key[]): readonly Cell[] =>
        index
          .dimension((row) => keys.map((key) => row[key] ?? '').join('|'))
          .group<string, { count: number; sum: number; first: FlatRow | null }>()
          .reduce(
            (cell, row) => {
              cell.count += 1;
              cell.sum += row.points ?? 0;
              cell.first ??= row;
              return cell;
            },
            // Nothing is filtered away here.
            (cell) => cell,
            () => ({ count: 0, sum: 0, first: null }),
          )
          .all()
          .map(({ value: { first, ...values } }) => ({
            ...Object.fromEntries(keys.map((key) => [key, first?.[key]])),
            ...values,
          }));
      return KEYS.flatMap(cellsBy);
    },
  },
  {
    name: 'alasql',
    pivot: byKeys((flat, keys) => {
      const names = keys.map((key) => `${key}, `).join('');
      const by = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`;
      const cells: readonly Cell[] = sql(
        `SELECT ${names}COUNT(*) AS [count], SUM(points) AS [sum] FROM ?${by}`,
        [flat],
      );
      return cells;
    }),
  },
];
