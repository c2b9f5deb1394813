import { grown } from '../grown';
import type { CellValues, Tally } from '../tally';

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

/** An open hash table of (cell, value). */
interface Table {
  entries: Float64Array<ArrayBuffer>;
  length: number;
  /** An entry, counted from 1 on; 0 for none. A power of two of them. */
  slots: Int32Array;
  /** The same eight bytes: a number, and what its bits are. */
  readonly number: Float64Array;
  readonly words: Uint32Array;
}

function createTable(): Table {
  const number = new Float64Array(1);
  return {
    entries: new Float64Array(),
    length: 0,
    slots: new Int32Array(SLOTS_MIN),
    number,
    words: new Uint32Array(number.buffer),
  };
}

/**
 * How often each value occurs. Grows with the number of different values, not with the number of items.
 *
 * One table for all cells: maps would make an object of every number that is not whole. The entries of a cell hang together
 * in a chain.
 */
export function createValueCounts(): ValueCounts {
  const table = createTable();
  // By cell: its latest entry, counted from 1 on; 0 for none.
  let latest = new Float64Array();

  function addEntry(cell: number, value: number, slot: number): number {
    const at = table.length * ENTRY;
    table.length += 1;
    table.entries = grown(table.entries, at + ENTRY);
    latest = grown(latest, cell + 1);
    table.entries[at + CELL] = cell;
    table.entries[at + VALUE] = value;
    table.entries[at + PREVIOUS] = latest[cell] ?? 0;
    latest[cell] = table.length;
    table.slots[slot] = table.length;
    if (table.length * 2 > table.slots.length) rehash(table);
    return at;
  }

  function addTimes(cell: number, value: number, times: number): void {
    const slot = slotOf(table, cell, value);
    const entry = table.slots[slot] ?? 0;
    const at = entry === 0 ? addEntry(cell, value, slot) : (entry - 1) * ENTRY;
    table.entries[at + TIMES] = (table.entries[at + TIMES] ?? 0) + times;
  }

  function counts(cell: number): ValueTimes {
    const all: (readonly [number, number])[] = [];
    const { entries } = table;
    let entry = latest[cell] ?? 0;
    while (entry > 0) {
      const at = (entry - 1) * ENTRY;
      all.push([entries[at + VALUE] ?? 0, entries[at + TIMES] ?? 0]);
      entry = entries[at + PREVIOUS] ?? 0;
    }
    return all;
  }

  return {
    addAll(added) {
      let at = countKnown(table, added, 0);
      while (at < added.length) {
        addTimes(added.cells[at] ?? 0, unsigned(added.values[at] ?? 0), 1);
        at = countKnown(table, added, at + 1);
      }
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

/** Counts values from a place on, up to the first that its cell has not had; gives the place of that one. */
function countKnown(table: Table, { cells, values, length }: CellValues, from: number): number {
  const { entries, slots } = table;
  for (let at = from; at < length; at += 1) {
    const entry = slots[slotOf(table, cells[at] ?? 0, unsigned(values[at] ?? 0))] ?? 0;
    if (entry === 0) return at;
    const times = (entry - 1) * ENTRY + TIMES;
    entries[times] = (entries[times] ?? 0) + 1;
  }
  return length;
}

/** Zero has two signs, of which the table shall know one. */
function unsigned(value: number): number {
  return value + 0;
}

function rehash(table: Table): void {
  table.slots = new Int32Array(table.slots.length * 2);
  const { entries, slots, length } = table;
  for (let entry = 1; entry <= length; entry += 1) {
    const at = (entry - 1) * ENTRY;
    slots[slotOf(table, entries[at + CELL] ?? 0, entries[at + VALUE] ?? 0)] = entry;
  }
}

/** The slot of an entry, or the free one where it belongs. */
function slotOf(table: Table, cell: number, value: number): number {
  const { entries, slots } = table;
  const hash = Math.imul(bitsOf(table, value) ^ Math.imul(cell, SPREAD), SPREAD);
  // As many of the first bits as number the slots.
  let slot = hash >>> (Math.clz32(slots.length) + 1);
  for (;;) {
    const entry = slots[slot] ?? 0;
    const at = (entry - 1) * ENTRY;
    if (entry === 0 || (entries[at + VALUE] === value && entries[at + CELL] === cell)) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function bitsOf({ number, words }: Table, value: number): number {
  const whole = value | 0;
  if (whole === value) return whole;
  number[0] = value;
  return (words[0] ?? 0) ^ Math.imul(words[1] ?? 0, SPREAD_HIGH);
}
