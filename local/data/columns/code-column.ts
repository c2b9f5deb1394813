/** The distinct values of one or several columns, numbered in the order in which they came. */
export class Dictionary<T> {
  private readonly codes = new Map<string, number>();
  private readonly values: T[] = [];

  /** `name` tells values apart; `make` is called for a new one only. */
  code(name: string, make: () => T): number {
    const known = this.codes.get(name);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.codes.set(name, code);
    this.values.push(make());
    return code;
  }

  value(code: number): T | undefined {
    return this.values[code];
  }
}

/** Values that repeat, as numbers into a dictionary; null has the code -1. */
export class CodeColumn<T> {
  private readonly codes: Int32Array;
  private readonly dictionary: Dictionary<T>;

  constructor(size: number, dictionary: Dictionary<T>) {
    this.codes = new Int32Array(size).fill(-1);
    this.dictionary = dictionary;
  }

  set(row: number, name: string | null, make: () => T): void {
    if (name !== null) this.codes[row] = this.dictionary.code(name, make);
  }

  get(row: number): T | null {
    return this.dictionary.value(this.codes[row] ?? -1) ?? null;
  }
}
