import { grownIntegers } from '../../aggregate/grown';
import type { JiraIssue } from '../../field/field';

/** Numbers work items from 0 on, in the order of their first rows. */
export interface ItemNumbers {
  /** Whether several rows can be of one work item. */
  readonly isShared: boolean;
  readonly addAll: (issues: readonly JiraIssue[]) => void;
  readonly count: () => number;
  readonly byRow: () => Int32Array;
  /** By item. */
  readonly firstRows: () => Int32Array;
}

export function createItemNumbers(isShared: boolean): ItemNumbers {
  return isShared ? createShared() : createOwn();
}

/** Each row is a work item of its own: there is nothing to keep. */
function createOwn(): ItemNumbers {
  let rows = 0;
  const numbers = (): Int32Array => new Int32Array(rows).map((_, row) => row);
  return {
    isShared: false,
    addAll: ({ length }) => {
      rows += length;
    },
    count: () => rows,
    byRow: numbers,
    firstRows: numbers,
  };
}

function createShared(): ItemNumbers {
  const itemOfId = new Map<string, number>();
  const firstRows: number[] = [];
  let items = new Int32Array();
  let rows = 0;

  function itemOf(id: string): number {
    let item = itemOfId.get(id);
    if (item === undefined) {
      item = firstRows.push(rows) - 1;
      itemOfId.set(id, item);
    }
    return item;
  }

  return {
    isShared: true,
    addAll(issues) {
      items = grownIntegers(items, rows + issues.length);
      for (const { id } of issues) {
        items[rows] = itemOf(id);
        rows += 1;
      }
    },
    count: () => firstRows.length,
    byRow: () => items.subarray(0, rows),
    firstRows: () => Int32Array.from(firstRows),
  };
}
