import crossfilter from 'crossfilter2';
import type { Contender, Group } from '../contender';
import type { JiraRow } from '../rows';

interface Cell {
  status: string;
  accountId: string | null;
  count: number;
  sum: number;
  points: number[];
}

/** Dimensions of crossfilter are texts or numbers: the pair is written as one text. It has no median either. */
export const crossfilter2: Contender = {
  name: 'crossfilter2',
  answer: (rows) =>
    // It only reads them, though its types do not say so.
    crossfilter(rows as JiraRow[])
      .dimension(({ fields }) => `${fields.status.name}|${fields.assignee?.accountId ?? ''}`)
      .group<string, Cell>()
      .reduce(add, remove, (): Cell => ({ status: '', accountId: null, count: 0, sum: 0, points: [] }))
      .all()
      .map(({ value }) => groupOf(value)),
};

function add(cell: Cell, { fields }: JiraRow): Cell {
  cell.status = fields.status.name;
  cell.accountId = fields.assignee?.accountId ?? null;
  cell.count += 1;
  if (fields.customfield_10016 !== null) {
    cell.sum += fields.customfield_10016;
    cell.points.push(fields.customfield_10016);
  }
  return cell;
}

/** Nothing is filtered away here. */
function remove(cell: Cell): Cell {
  return cell;
}

function groupOf({ points, ...cell }: Cell): Group {
  const sorted = Float64Array.from(points).sort();
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return {
    ...cell,
    average: points.length === 0 ? null : cell.sum / points.length,
    median: lower === undefined || upper === undefined ? null : (lower + upper) / 2,
  };
}
