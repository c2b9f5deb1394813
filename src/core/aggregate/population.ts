import type { JiraIssue } from '../field/field';
import { grown } from './grown';
import { membershipOf } from './membership';

/** The items that some operands measure: all, or those of one source. Counts them by cell. */
export interface Population {
  /** Gives the cells of its own items, negative for all others; `ofItems` itself where it leaves none out. */
  readonly addAll: (issues: readonly JiraIssue[], ofItems: Int32Array, cellCount: number) => Int32Array;
  readonly items: (cell: number) => number;
  readonly absorb: (cell: number, items: number) => void;
}

/** `source`: by its place; null for all items. */
export function createPopulation(source: number | null): Population {
  let items = new Float64Array();

  return {
    addAll(issues, ofItems, cellCount) {
      items = grown(items, cellCount);
      const cells =
        source === null ? ofItems : ofItems.map((cell, at) => (isIn(issues[at], source) ? cell : -1));
      countItems(items, cells);
      return cells;
    },
    items: (cell) => items[cell] ?? 0,
    absorb(cell, more) {
      items = grown(items, cell + 1);
      items[cell] = (items[cell] ?? 0) + more;
    },
  };
}

function countItems(items: Float64Array, cells: Int32Array): void {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? -1;
    if (cell >= 0) items[cell] = (items[cell] ?? 0) + 1;
  }
}

function isIn(issue: JiraIssue | undefined, source: number): boolean {
  return issue !== undefined && membershipOf(issue.fields).includes(source);
}
