import { BOUNDS_MAX } from '../../core/chart/config';
import { readDuration, writeDuration } from './duration-text';
import { readNumber } from './read-number';

/** What bounds are of: `seconds` are typed and written as hours, minutes and seconds. */
export type BoundsUnit = 'number' | 'seconds' | 'days';

interface BoundsWriting {
  readonly write: (bound: number) => string;
  /** The entries of a piece of the list between two signs that end one. */
  readonly split: (piece: string) => readonly string[];
  /** Null for what is no bound. */
  readonly read: (entry: string) => number | null;
}

const WRITINGS: Readonly<Record<BoundsUnit, BoundsWriting>> = {
  number: { write: String, split: words, read: (entry) => readNumber(entry) ?? null },
  days: {
    write: String,
    split: words,
    read: (entry) => {
      const days = readNumber(entry) ?? NaN;
      return Number.isInteger(days) ? days : null;
    },
  },
  seconds: { write: writeDuration, split: (piece) => [piece], read: readDuration },
};

/** "1, 3, 5", or "30m, 1h 30m, 8h" for seconds. */
export function writeBounds(bounds: readonly number[], unit: BoundsUnit): string {
  return bounds.map(WRITINGS[unit].write).join(', ');
}

/**
 * The bounds that a list means; null unless they are one to `BOUNDS_MAX`, ascending. Commas with a space, semicolons and lines
 * end an entry, and spaces between numbers; a comma between two digits is a decimal sign.
 */
export function readBounds(text: string, unit: BoundsUnit): readonly number[] | null {
  const { split, read } = WRITINGS[unit];
  const entries = text
    .split(/[;\n]|,(?!\d)/)
    .flatMap((piece) => split(piece.trim()))
    .filter((entry) => entry !== '');
  const bounds = entries.map(read);
  const known = bounds.filter((bound) => bound !== null);
  const isAscending = known.every((bound, at) => at === 0 || bound > (known[at - 1] ?? bound));
  return known.length === bounds.length && isAscending && known.length > 0 && known.length <= BOUNDS_MAX
    ? known
    : null;
}

/** "1,3,5" can only be a list, "1,3" is a number. */
function words(piece: string): readonly string[] {
  return piece.split(/\s+/).flatMap((word) => (word.split(',').length > 2 ? word.split(',') : [word]));
}
