import type { Direction } from '../../core/report/definition';
import type { RowsReading } from './read-report';
import { cellOf, type ShownCell } from './cell-of';

/** How a viewer sorts for the moment, by the place of a column. */
export interface RowSort {
  readonly column: number;
  readonly direction: Direction;
}

/** Ascending, then descending, then as the report says. */
export function nextSort(sort: RowSort | null, column: number): RowSort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

type Key = number | string | null;

/** Sorts rows by what a column shows, those without a value last in both directions; ties stay in the order of the report. */
export function rowOrder(
  reading: Pick<RowsReading, 'rows' | 'details' | 'compiled'>,
  sort: RowSort | null,
): (rows: Uint32Array) => Uint32Array {
  if (sort === null) return (rows) => rows;
  const keys = new Map<number, Key>();
  const keyOf = (row: number): Key => {
    let key = keys.get(row);
    if (key === undefined) {
      key = sortKey(cellOf(reading, row, sort.column));
      keys.set(row, key);
    }
    return key;
  };
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const known = new WeakMap<Uint32Array, Uint32Array>();
  return (rows) => {
    let sorted = known.get(rows);
    if (sorted === undefined) {
      sorted = rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), sign));
      known.set(rows, sorted);
    }
    return sorted;
  };
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function compareKeys(a: Key, b: Key, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}

function sortKey(cell: ShownCell): Key {
  switch (cell.kind) {
    case 'number':
      return cell.value;
    case 'moment':
      return cell.at;
    case 'boolean':
      return Number(cell.value);
    case 'text':
      return cell.text;
    case 'status':
      return cell.name;
    case 'work-item':
      return cell.key;
    case 'tags':
      return cell.tags.join(', ');
    case 'people':
      return cell.accountIds.join(', ');
    case 'empty':
    case 'unreadable':
    case 'coming':
    case 'gone':
      return null;
  }
}
