import { grown, grownIntegers } from '../../aggregate/grown';
import type { SegmentState } from '../../aggregate/state';
import { compareNames } from '../../chart/compare-names';
import type { JiraIssue } from '../../field/field';
import { whenChanged, type Clock } from './clock';
import { createItemNumbers, type ItemNumbers } from './item-numbers';
import type { SetOperand } from './operand';

/** Which work item each row is of. */
export interface IssueBook {
  readonly addAll: (issues: readonly JiraIssue[]) => void;
  /** Rows. */
  readonly size: () => number;
  readonly idOf: (row: number) => string;
  readonly keyOf: (row: number) => string;
  readonly items: ItemNumbers;
  /** The first row of each work item, by its id. */
  readonly rowById: () => ReadonlyMap<string, number>;
  /** The key as something to look at. */
  readonly operand: SetOperand;
}

interface IssueBookInput {
  /** Of the field. */
  readonly name: string;
  /** Whether several rows can be of one work item. */
  readonly sharesItems: boolean;
  readonly clock: Clock;
}

/** More work items than a space ever had. */
const NUMBERS_MAX = 2 ** 32;
const DASH = 45;
const ZERO = 48;

/** Keeps of a key the number of its space and its own: texts of their own would take four times as much. */
export function createIssueBook({ name, sharesItems, clock }: IssueBookInput): IssueBook {
  const ids: string[] = [];
  const spaces: string[] = [];
  const numberOfSpace = new Map<string, number>();
  let spaceOf = new Int32Array();
  let numberInSpace = new Float64Array();
  const items = createItemNumbers(sharesItems);
  // Nearly all rows are of the same space as the row before.
  let lastSpace = '';
  let lastNumber = -1;

  function addAll(issues: readonly JiraIssue[]): void {
    const from = ids.length;
    spaceOf = grownIntegers(spaceOf, from + issues.length);
    numberInSpace = grown(numberInSpace, from + issues.length);
    for (const { id, key } of issues) {
      const row = ids.push(id) - 1;
      spaceOf[row] = spaceNumber(key);
      numberInSpace[row] = numberAfter(key, lastSpace.length + 1);
    }
    items.addAll(issues);
  }

  function spaceNumber(key: string): number {
    if (key.charCodeAt(lastSpace.length) === DASH && key.startsWith(lastSpace)) return lastNumber;
    lastSpace = key.slice(0, key.lastIndexOf('-'));
    lastNumber = numberOfSpace.get(lastSpace) ?? spaces.push(lastSpace) - 1;
    numberOfSpace.set(lastSpace, lastNumber);
    return lastNumber;
  }

  const keyOf = (row: number): string => `${spaces[spaceOf[row] ?? 0] ?? ''}-${numberInSpace[row] ?? 0}`;

  const sortKeys = whenChanged(clock, () => {
    const ranks = new Map([...spaces].sort(compareNames).map((space, rank) => [space, rank]));
    const rankOf = spaces.map((space) => ranks.get(space) ?? 0);
    const keys = new Float64Array(ids.length);
    for (let row = 0; row < keys.length; row += 1) {
      keys[row] = (rankOf[spaceOf[row] ?? 0] ?? 0) * NUMBERS_MAX + (numberInSpace[row] ?? 0);
    }
    return keys;
  });

  const segments = whenChanged(clock, (): readonly SegmentState[] => {
    const order = sortKeys();
    return Array.from(items.firstRows(), (row) => {
      const key = keyOf(row);
      return { key, label: key, order: order[row] ?? 0 };
    });
  });

  return {
    addAll,
    size: () => ids.length,
    idOf: (row) => ids[row] ?? '',
    keyOf,
    items,
    rowById: whenChanged(clock, () => new Map(Array.from(items.firstRows(), (row) => [ids[row] ?? '', row]))),
    operand: {
      kind: 'sets',
      type: 'text',
      name,
      compiled: { type: 'text', read: keyOf },
      unreadable: () => NONE,
      sortKeys,
      cell: (row) => ({ kind: 'work-item', key: keyOf(row), summary: null }),
      // The empty set has the number 0.
      sets: whenChanged(clock, () => items.byRow().map((item) => item + 1)),
      setCount: () => items.count() + 1,
      membersOf: (set) => (set === 0 ? [] : [set - 1]),
      segments,
      identify: (text) => text.toUpperCase(),
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

function numberAfter(key: string, at: number): number {
  let number = 0;
  for (let place = at; place < key.length; place += 1) number = number * 10 + key.charCodeAt(place) - ZERO;
  return number;
}
