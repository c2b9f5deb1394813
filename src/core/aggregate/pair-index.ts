/** Numbers pairs of small numbers in the order in which they are first seen. */
export interface PairIndex {
  readonly numberOf: (first: number, second: number) => number;
  /** Puts in the place of each first number that of its pair; a pair with a negative number has -1. */
  readonly numberAll: (firsts: Int32Array, seconds: Int32Array) => void;
  readonly size: () => number;
  readonly firstOf: (pair: number) => number;
  readonly secondOf: (pair: number) => number;
}

/**
 * Up to here a second number is looked up in a list, which is far quicker than a map; beyond it lists would waste memory,
 * because fields with so many values rarely meet all of another's.
 */
const LISTED = 512;
const SECONDS_MAX = 2 ** 26;

export function createPairIndex(): PairIndex {
  const listed: (number | undefined)[][] = [];
  const mapped = new Map<number, number>();
  const firsts: number[] = [];
  const seconds: number[] = [];

  function addPair(first: number, second: number): number {
    firsts.push(first);
    return seconds.push(second) - 1;
  }

  function addListed(first: number, second: number): number {
    const row = (listed[first] ??= []);
    // Filled without gaps: engines keep a list with large gaps as a slow table.
    while (row.length < second) row.push(undefined);
    return (row[second] = addPair(first, second));
  }

  function numberOfMapped(first: number, second: number): number {
    const key = first * SECONDS_MAX + second;
    let number = mapped.get(key);
    if (number === undefined) {
      number = addPair(first, second);
      mapped.set(key, number);
    }
    return number;
  }

  const numberOf = (first: number, second: number): number =>
    second < LISTED ? (listed[first]?.[second] ?? addListed(first, second)) : numberOfMapped(first, second);

  return {
    numberOf,
    numberAll: (into, others) => numberAll(into, others, { listed, numberOf }),
    size: () => firsts.length,
    firstOf: (pair) => firsts[pair] ?? 0,
    secondOf: (pair) => seconds[pair] ?? 0,
  };
}

interface Numbers extends Pick<PairIndex, 'numberOf'> {
  readonly listed: readonly (readonly (number | undefined)[])[];
}

function numberAll(into: Int32Array, others: Int32Array, { listed, numberOf }: Numbers): void {
  for (let at = 0; at < into.length; at += 1) {
    const first = into[at] ?? -1;
    const second = others[at] ?? -1;
    if (first < 0 || second < 0) into[at] = -1;
    else into[at] = (second < LISTED ? listed[first]?.[second] : undefined) ?? numberOf(first, second);
  }
}
