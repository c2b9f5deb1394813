import type { Field, JiraIssue } from '../field/field';
import { createZone } from '../time/zone';
import type { CapacityItem } from './item';
import { readItem } from './read-item';

/** A part of an iteration's work as JSON. Parts merge to the same whole, whatever the order and the split. */
export interface WorkState {
  /** By id; an item that was read twice is here once. */
  readonly items: readonly CapacityItem[];
}

/** The work of one iteration so far: some hundred items, which a person's breakdown shows one by one. */
export interface WorkFold {
  readonly add: (issue: JiraIssue) => void;
  /** Merges a part that was encoded elsewhere. */
  readonly absorb: (state: WorkState) => void;
  readonly encode: () => WorkState;
}

/** Without work. `timeZone` is the board's. */
export function createWorkFold(estimate: Field, timeZone: string): WorkFold {
  const items = new Map<string, CapacityItem>();
  const zone = createZone(timeZone);
  return {
    add: (issue) => {
      items.set(issue.id, readItem(issue, { estimate, zone }));
    },
    absorb: (state) => {
      for (const item of state.items) items.set(item.id, item);
    },
    encode: () => ({ items: [...items.values()].sort((a, b) => byId(a.id, b.id)) }),
  };
}

/** Ids are numbers that grow, written as text. */
function byId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
