/** Numbers pairs of small numbers in the order in which they are first seen. */
export interface PairIndex {
  readonly numberOf: (first: number, second: number) => number;
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

  return {
    numberOf: (first, second) =>
      second < LISTED ? (listed[first]?.[second] ?? addListed(first, second)) : numberOfMapped(first, second),
    firstOf: (pair) => firsts[pair] ?? 0,
    secondOf: (pair) => seconds[pair] ?? 0,
  };
}
