import type { Bitset } from './bitset';
import type { Directory } from './directory';
import type { FieldSort } from './fields/field';
import type { IssueTable } from './issue-table';

export interface SortStep {
  /** Field and direction, to tell one order from another. */
  readonly name: string;
  readonly keyOf: FieldSort['keyOf'];
  readonly direction: 'asc' | 'desc';
}

/** Orders kept for the whole table: pages of one scan come one request at a time and want the same order again. */
const KEPT_ORDERS = 8;

/** Below this share of the table, only the found rows are sorted. */
const FEW = 1 / 32;

/**
 * Sorts rows. Issues without a value come last when ascending and first when descending; ties fall to the newest issue
 * id, so that every order is total.
 */
export class RowOrders {
  private readonly table: IssueTable;
  private readonly directory: Directory;
  private readonly orders = new Map<string, readonly number[]>();
  private version = 0;

  constructor(table: IssueTable, directory: Directory) {
    this.table = table;
    this.directory = directory;
  }

  sort(found: Bitset, steps: readonly SortStep[]): readonly number[] {
    if (this.version !== this.table.version) this.orders.clear();
    this.version = this.table.version;
    const name = steps.map((step) => `${step.name} ${step.direction}`).join();
    const known = this.orders.get(name);
    if (known !== undefined) return known.filter((row) => found.has(row));
    const rows = found.rows();
    if (rows.length < this.table.size * FEW) return this.sorted(rows, steps);
    const order = this.sorted(
      Array.from({ length: this.table.size }, (_, row) => row),
      steps,
    );
    this.keep(name, order);
    return order.filter((row) => found.has(row));
  }

  private keep(name: string, order: readonly number[]): void {
    const oldest = this.orders.keys().next();
    if (this.orders.size >= KEPT_ORDERS && oldest.done !== true) this.orders.delete(oldest.value);
    this.orders.set(name, order);
  }

  private sorted(rows: readonly number[], steps: readonly SortStep[]): readonly number[] {
    const columns = steps.map(({ keyOf, direction }) => ({
      keys: rows.map((row) => keyOf(this.table.at(row), this.directory)),
      sign: direction === 'asc' ? 1 : -1,
    }));
    const ids = rows.map((row) => this.table.at(row).id);
    const places = [...rows.keys()].sort((one, other) => {
      for (const { keys, sign } of columns) {
        const difference = compareKeys(keys[one] ?? null, keys[other] ?? null);
        if (difference !== 0) return difference * sign;
      }
      return (ids[other] ?? 0) - (ids[one] ?? 0);
    });
    return places.map((place) => rows[place] ?? 0);
  }
}

const compareKeys = (one: number | string | null, other: number | string | null): number => {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
};
