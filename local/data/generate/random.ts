/** A stream of pseudo-random values: the same seed gives the same values on every machine. */
export interface Random {
  /** 0 <= x < 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Like `pick`, but prefers the first items: a long tail. */
  pickEarly<T>(items: readonly T[]): T;
  /** A log-normal value: half of the values lie below `median`; `sigma` is the spread of the logarithm. */
  logNormal(median: number, sigma: number): number;
}

/** How strongly `pickEarly` prefers the front: the first tenth of the items gets about a third of the picks. */
const EARLY_EXPONENT = 2.1;

export function createRandom(seed: number): Random {
  const next = createSfc32(seed);
  const pickAt = <T>(items: readonly T[], position: number): T => {
    const item = items[Math.floor(position * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => pickAt(items, next()),
    pickEarly: (items) => pickAt(items, next() ** EARLY_EXPONENT),
    logNormal: (median, sigma) => median * Math.exp(sigma * standardNormal(next)),
  };
}

export type WeightTable<T> = readonly (readonly [T, number])[];

/** A choice among weighted values, prepared once and drawn often. */
export function createWeightedPick<T>(table: WeightTable<T>): (random: Random) => T {
  let total = 0;
  const ends = table.map(([, weight]) => (total += weight));
  return (random) => {
    const at = random.next() * total;
    const row = table[ends.findIndex((end) => at < end)];
    if (row === undefined) throw new RangeError('Nothing to pick from.');
    return row[0];
  };
}

/**
 * sfc32, a small generator that passes PractRand; the seed is spread over its state by running it 15 times.
 * @see https://pracrand.sourceforge.net/RNG_engines.txt
 */
function createSfc32(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88 ^ Math.trunc(seed / 0x100000000);
  let c = seed >>> 0;
  let counter = 1;
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x100000000;
  };
  for (let warmUp = 0; warmUp < 15; warmUp += 1) step();
  return step;
}

/** Box and Muller; one of the pair is enough here. */
function standardNormal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
