import type { ChangeRecord, IssueList, IssueRecord } from '../../model';
import { Bitset } from '../bitset';

/** Stands for "no value" among the keys of a history. */
export const EMPTY_KEY = '';

/** Epoch milliseconds, both ends included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What a period or a change must satisfy; null: anything will do. */
export interface HistoryTest {
  readonly windows: readonly Window[];
  /** Account ids of who made the change, or gave the value. */
  readonly by: ReadonlySet<string> | null;
}

export interface HeldTest extends HistoryTest {
  readonly keys: ReadonlySet<string>;
}

export interface ChangedTest extends HistoryTest {
  readonly from: ReadonlySet<string> | null;
  readonly to: ReadonlySet<string> | null;
}

export interface HistorySource {
  readonly issues: IssueList;
  readonly changelog: (issue: IssueRecord) => readonly ChangeRecord[];
  readonly fieldId: string;
  readonly keysOf: (issue: IssueRecord) => Iterable<string>;
}

interface Period {
  readonly row: number;
  readonly key: string;
  readonly from: number;
  /** The first moment at which the value was gone; Infinity: it still stands. */
  readonly to: number;
  readonly by: string | null;
}

/**
 * One field of all issues through time: the periods for which it had each value, and the changes. Periods are found
 * backwards from the present value, so a field whose changes are not recorded had its value from the beginning; that
 * first value counts as given by the issue's creator. A field of several values has a period for each.
 */
export class FieldHistory {
  private readonly numbers = new Map<string, number>();
  private readonly periods: Columns;
  private readonly changes: Columns;
  private readonly size: number;

  constructor(source: HistorySource) {
    const periods = new ColumnsBuilder(this.numbers);
    const changes = new ColumnsBuilder(this.numbers);
    let row = 0;
    for (const issue of source.issues) {
      const entries = source
        .changelog(issue)
        .map(({ at, authorId, items }) => ({
          at,
          by: authorId,
          items: items.filter((item) => item.fieldId === source.fieldId),
        }))
        .filter(({ items }) => items.length > 0);
      for (const period of periodsOf(row, issue, { entries, keys: new Set(source.keysOf(issue)) })) {
        periods.add(row, [period.key, period.key, period.by], [period.from, period.to]);
      }
      for (const { at, by, items } of entries) {
        for (const item of items) {
          changes.add(row, [item.from ?? EMPTY_KEY, item.to ?? EMPTY_KEY, by], [at, at]);
        }
      }
      row += 1;
    }
    this.size = source.issues.length;
    this.periods = periods.columns();
    this.changes = changes.columns();
  }

  /** Rows of issues whose field had one of the values in a period that touches every window. */
  had({ keys, by, windows }: HeldTest): Bitset {
    const earliestEnd = Math.max(-Infinity, ...windows.map(({ from }) => from));
    const latestStart = Math.min(Infinity, ...windows.map(({ to }) => to));
    const { rows, tos, bys, starts, ends } = this.periods;
    return this.collect(rows, {
      checks: [
        { column: tos, numbers: this.numbersOf(keys) },
        { column: bys, numbers: by === null ? null : this.numbersOf(by) },
      ],
      isTimely: (at) => (starts[at] ?? 0) <= latestStart && (ends[at] ?? 0) > earliestEnd,
    });
  }

  /** Rows of issues with a change that passes the whole test. */
  changed({ from, to, by, windows }: ChangedTest): Bitset {
    const earliest = Math.max(-Infinity, ...windows.map((window) => window.from));
    const latest = Math.min(Infinity, ...windows.map((window) => window.to));
    const { rows, froms, tos, bys, starts } = this.changes;
    return this.collect(rows, {
      checks: [
        { column: froms, numbers: from === null ? null : this.numbersOf(from) },
        { column: tos, numbers: to === null ? null : this.numbersOf(to) },
        { column: bys, numbers: by === null ? null : this.numbersOf(by) },
      ],
      isTimely: (at) => (starts[at] ?? 0) >= earliest && (starts[at] ?? 0) <= latest,
    });
  }

  private collect(
    rows: Int32Array,
    test: {
      checks: readonly { column: Int32Array; numbers: ReadonlySet<number> | null }[];
      isTimely: (at: number) => boolean;
    },
  ): Bitset {
    const found = new Bitset(this.size);
    for (let at = 0; at < rows.length; at += 1) {
      const isWanted = test.checks.every(
        ({ column, numbers }) => numbers === null || numbers.has(column[at] ?? -1),
      );
      if (isWanted && test.isTimely(at)) found.add(rows[at] ?? 0);
    }
    return found;
  }

  private numbersOf(texts: ReadonlySet<string>): ReadonlySet<number> {
    return new Set([...texts].flatMap((text) => this.numbers.get(text) ?? []));
  }
}

interface Entry {
  readonly at: number;
  readonly by: string | null;
  readonly items: ChangeRecord['items'];
}

function* periodsOf(
  row: number,
  issue: IssueRecord,
  { entries, keys }: { entries: readonly Entry[]; keys: ReadonlySet<string> },
): Iterable<Period> {
  const endOf = new Map([...keys].map((key) => [key, Infinity]));
  if (endOf.size === 0) endOf.set(EMPTY_KEY, Infinity);
  for (const { at, by, items } of entries.toReversed()) {
    const before = new Set(endOf.keys());
    for (const { to } of items) before.delete(to ?? EMPTY_KEY);
    for (const { from } of items) if (from !== null) before.add(from);
    if (before.size > 1) before.delete(EMPTY_KEY);
    if (before.size === 0) before.add(EMPTY_KEY);
    for (const [key, end] of endOf) {
      if (before.has(key)) continue;
      yield { row, key, from: at, to: end, by };
      endOf.delete(key);
    }
    for (const key of before) if (!endOf.has(key)) endOf.set(key, at);
  }
  const by = issue.creatorId ?? issue.reporterId;
  for (const [key, to] of endOf) yield { row, key, from: issue.createdAt, to, by };
}

interface Columns {
  readonly rows: Int32Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly bys: Int32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Texts become numbers, so that a million periods take some tens of megabytes. */
class ColumnsBuilder {
  private readonly numbers: Map<string, number>;
  private readonly rows: number[] = [];
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  private readonly bys: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(numbers: Map<string, number>) {
    this.numbers = numbers;
  }

  add(
    row: number,
    [from, to, by]: readonly [string, string, string | null],
    [start, end]: readonly [number, number],
  ): void {
    this.rows.push(row);
    this.froms.push(this.number(from));
    this.tos.push(this.number(to));
    this.bys.push(by === null ? -1 : this.number(by));
    this.starts.push(start);
    this.ends.push(end);
  }

  columns(): Columns {
    return {
      rows: Int32Array.from(this.rows),
      froms: Int32Array.from(this.froms),
      tos: Int32Array.from(this.tos),
      bys: Int32Array.from(this.bys),
      starts: Float64Array.from(this.starts),
      ends: Float64Array.from(this.ends),
    };
  }

  private number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const made = this.numbers.size;
    this.numbers.set(text, made);
    return made;
  }
}
