import { grown } from '../grown';
import type { Tally } from '../tally';

/** Different values, each with its number of times. */
export type ValueTimes = readonly (readonly [value: number, times: number])[];

export interface ValueCounts extends Tally {
  /** Latest found first. */
  readonly counts: (cell: number) => ValueTimes;
}

const SLOTS_MIN = 64;
/** Odd numbers without a pattern, which spread what they multiply over all bits. */
const SPREAD = 0x9e3779b1;
const SPREAD_HIGH = 0x85ebca6b;

/** The numbers of an entry stand side by side, so that the processor fetches all of them at once. */
const ENTRY = 4;
const CELL = 0;
const VALUE = 1;
const TIMES = 2;
/** The entry before it of the same cell, counted from 1 on; 0 for none. */
const PREVIOUS = 3;

/**
 * How often each value occurs. Grows with the number of different values, not with the number of items.
 *
 * One open hash table of (cell, value) for all cells: maps would make an object of every number that is not whole. The
 * entries of a cell hang together in a chain.
 */
export function createValueCounts(): ValueCounts {
  let entries = new Float64Array();
  let length = 0;
  // By slot and by cell: an entry, counted from 1 on; 0 for none.
  let slots = new Int32Array(SLOTS_MIN);
  let last = new Float64Array();

  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);

  /** The slot of an entry, or the free one where it belongs. */
  function slotOf(cell: number, value: number): number {
    number[0] = value;
    const hash = (words[0] ?? 0) ^ Math.imul(words[1] ?? 0, SPREAD_HIGH) ^ Math.imul(cell, SPREAD);
    // As many of the first bits as number the slots, of which there are a power of two.
    let slot = Math.imul(hash, SPREAD) >>> (Math.clz32(slots.length) + 1);
    for (;;) {
      const entry = slots[slot] ?? 0;
      const at = (entry - 1) * ENTRY;
      if (entry === 0 || (entries[at + VALUE] === value && entries[at + CELL] === cell)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  function addEntry(cell: number, value: number, slot: number): number {
    const at = length * ENTRY;
    length += 1;
    entries = grown(entries, at + ENTRY);
    last = grown(last, cell + 1);
    entries[at + CELL] = cell;
    entries[at + VALUE] = value;
    entries[at + PREVIOUS] = last[cell] ?? 0;
    last[cell] = length;
    slots[slot] = length;
    if (length * 2 > slots.length) rehash();
    return at;
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2);
    for (let entry = 1; entry <= length; entry += 1) {
      const at = (entry - 1) * ENTRY;
      slots[slotOf(entries[at + CELL] ?? 0, entries[at + VALUE] ?? 0)] = entry;
    }
  }

  function addTimes(cell: number, value: number, times: number): void {
    const slot = slotOf(cell, value);
    const entry = slots[slot] ?? 0;
    const at = entry === 0 ? addEntry(cell, value, slot) : (entry - 1) * ENTRY;
    entries[at + TIMES] = (entries[at + TIMES] ?? 0) + times;
  }

  function counts(cell: number): ValueTimes {
    const all: (readonly [number, number])[] = [];
    let entry = last[cell] ?? 0;
    while (entry > 0) {
      const at = (entry - 1) * ENTRY;
      all.push([entries[at + VALUE] ?? 0, entries[at + TIMES] ?? 0]);
      entry = entries[at + PREVIOUS] ?? 0;
    }
    return all;
  }

  return {
    addAll({ length: added, cells, values }) {
      // Zero has two signs, of which the table shall know one.
      for (let at = 0; at < added; at += 1) addTimes(cells[at] ?? 0, (values[at] ?? 0) + 0, 1);
    },
    write(cell, out) {
      // Oldest first: absorbed in this order, they hang in the same chain again.
      for (const [value, times] of counts(cell).toReversed()) out.push(value, times);
    },
    absorb(cell, written, translate) {
      for (let at = 0; at < written.length; at += 2) {
        addTimes(cell, translate(written[at] ?? 0), written[at + 1] ?? 0);
      }
    },
    counts,
  };
}
