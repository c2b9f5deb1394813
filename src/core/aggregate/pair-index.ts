/** Numbers pairs of small numbers in the order in which they are first seen. */
export interface PairIndex {
  numberOf(first: number, second: number): number;
  firstOf(pair: number): number;
  secondOf(pair: number): number;
}

/** Two numbers below this make a key that engines keep as a small integer, whose look-up is the quickest. */
const SMALL = 2 ** 15;
const LARGE = 2 ** 26;

export function createPairIndex(): PairIndex {
  const numbers = new Map<number, number>();
  const firsts: number[] = [];
  const seconds: number[] = [];

  return {
    numberOf(first, second) {
      // Keys of large pairs are negative, so that the two ways never give the same key.
      const key = first < SMALL && second < SMALL ? first * SMALL + second : -(first * LARGE + second);
      let number = numbers.get(key);
      if (number === undefined) {
        number = firsts.length;
        numbers.set(key, number);
        firsts.push(first);
        seconds.push(second);
      }
      return number;
    },
    firstOf: (pair) => firsts[pair] ?? 0,
    secondOf: (pair) => seconds[pair] ?? 0,
  };
}
