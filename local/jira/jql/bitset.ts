/** A set of row numbers below a fixed size, 32 rows a word. Binary operations need operands of the same size. */
export class Bitset {
  readonly size: number;
  private readonly words: Uint32Array;

  constructor(size: number, words: Uint32Array = new Uint32Array((size + 31) >>> 5)) {
    this.size = size;
    this.words = words;
  }

  static full(size: number): Bitset {
    return new Bitset(size).complement();
  }

  static of(size: number, rows: Iterable<number>): Bitset {
    const set = new Bitset(size);
    for (const row of rows) set.add(row);
    return set;
  }

  add(row: number): void {
    const word = row >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (row & 31));
  }

  remove(row: number): void {
    const word = row >>> 5;
    this.words[word] = (this.words[word] ?? 0) & ~(1 << (row & 31));
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  and(other: Bitset): Bitset {
    return this.zip(other, (a, b) => a & b);
  }

  or(other: Bitset): Bitset {
    return this.zip(other, (a, b) => a | b);
  }

  minus(other: Bitset): Bitset {
    return this.zip(other, (a, b) => a & ~b);
  }

  complement(): Bitset {
    const words = this.words.map((word) => ~word);
    const used = this.size & 31;
    const last = words.length - 1;
    if (used !== 0) words[last] = (words[last] ?? 0) & ((1 << used) - 1);
    return new Bitset(this.size, words);
  }

  count(): number {
    let total = 0;
    for (const word of this.words) total += popCount(word);
    return total;
  }

  /** Rows in ascending order. */
  rows(): number[] {
    const rows: number[] = [];
    this.words.forEach((word, at) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        rows.push((at << 5) + 31 - Math.clz32(rest & -rest));
      }
    });
    return rows;
  }

  private zip(other: Bitset, join: (a: number, b: number) => number): Bitset {
    return new Bitset(
      this.size,
      this.words.map((word, at) => join(word, other.words[at] ?? 0)),
    );
  }
}

const popCount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
