import { grown, grownIntegers } from '../../aggregate/grown';
import type { SegmentState } from '../../aggregate/state';
import { compareNames } from '../../chart/compare-names';
import type { JiraIssue } from '../../field/field';
import { whenChanged, type Clock } from './clock';
import type { SetOperand } from './operand';

/** Which work item each row is of. Several rows can be of one. */
export interface IssueBook {
  readonly addAll: (issues: readonly JiraIssue[]) => void;
  /** Rows. */
  readonly size: () => number;
  readonly idOf: (row: number) => string;
  readonly keyOf: (row: number) => string;
  /** By row: the number of its work item, from 0 on. Longer than there are rows. */
  readonly items: () => Int32Array;
  /** Whether several rows are of one work item. */
  readonly isShared: () => boolean;
  /** A row of each work item by its id: the first one. */
  readonly rowById: () => ReadonlyMap<string, number>;
  /** The key as something to look at. */
  readonly operand: SetOperand;
}

/** More work items than a space ever had. */
const NUMBERS_MAX = 2 ** 32;

/** Keeps of a key the number of its space and its own: texts of their own would take four times as much. */
export function createIssueBook(name: string, clock: Clock): IssueBook {
  const ids: string[] = [];
  const spaces: string[] = [];
  const numberOfSpace = new Map<string, number>();
  let spaceOf = new Int32Array();
  let numberInSpace = new Float64Array();
  let items = new Int32Array();
  let itemCount = 0;
  const itemById = new Map<string, number>();

  function addAll(issues: readonly JiraIssue[]): void {
    const from = ids.length;
    spaceOf = grownIntegers(spaceOf, from + issues.length);
    numberInSpace = grown(numberInSpace, from + issues.length);
    items = grownIntegers(items, from + issues.length);
    issues.forEach(({ id, key }, at) => {
      const row = from + at;
      const dash = key.lastIndexOf('-');
      ids.push(id);
      spaceOf[row] = spaceNumber(key.slice(0, dash));
      numberInSpace[row] = Number(key.slice(dash + 1));
      items[row] = itemOf(id);
    });
  }

  function spaceNumber(space: string): number {
    let number = numberOfSpace.get(space);
    if (number === undefined) {
      number = spaces.push(space) - 1;
      numberOfSpace.set(space, number);
    }
    return number;
  }

  function itemOf(id: string): number {
    let item = itemById.get(id);
    if (item === undefined) {
      item = itemCount;
      itemCount += 1;
      itemById.set(id, item);
    }
    return item;
  }

  const keyOf = (row: number): string => `${spaces[spaceOf[row] ?? 0] ?? ''}-${numberInSpace[row] ?? 0}`;

  const sortKeys = whenChanged(clock, () => {
    const ranks = new Map([...spaces].sort(compareNames).map((space, rank) => [space, rank]));
    const rankOf = spaces.map((space) => ranks.get(space) ?? 0);
    return Float64Array.from(
      ids,
      (_, row) => (rankOf[spaceOf[row] ?? 0] ?? 0) * NUMBERS_MAX + (numberInSpace[row] ?? 0),
    );
  });

  const firstRows = whenChanged(clock, () => {
    const rows = new Int32Array(itemCount);
    for (let row = ids.length - 1; row >= 0; row -= 1) rows[items[row] ?? 0] = row;
    return rows;
  });

  const segments = whenChanged(clock, (): readonly SegmentState[] => {
    const order = sortKeys();
    return Array.from(firstRows(), (row) => {
      const key = keyOf(row);
      return { key, label: key, order: order[row] ?? 0 };
    });
  });

  return {
    addAll,
    size: () => ids.length,
    idOf: (row) => ids[row] ?? '',
    keyOf,
    items: () => items,
    isShared: () => itemCount < ids.length,
    rowById: whenChanged(clock, () => {
      const rows = firstRows();
      return new Map([...itemById].map(([id, item]) => [id, rows[item] ?? 0]));
    }),
    operand: {
      kind: 'sets',
      type: 'text',
      name,
      compiled: { type: 'text', read: keyOf },
      unreadable: () => NONE,
      sortKeys,
      cell: (row) => ({ kind: 'work-item', key: keyOf(row), summary: null }),
      // The empty set has the number 0.
      sets: whenChanged(clock, () => items.map((item) => item + 1)),
      setCount: () => itemCount + 1,
      membersOf: (set) => (set === 0 ? [] : [set - 1]),
      segments,
      identify: (text) => text.toUpperCase(),
    },
  };
}

const NONE: ReadonlySet<number> = new Set();
