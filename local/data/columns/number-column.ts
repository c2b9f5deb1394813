/** Numbers, or null. */
export class NumberColumn {
  private readonly values: Float64Array;

  constructor(size: number) {
    this.values = new Float64Array(size).fill(Number.NaN);
  }

  set(row: number, value: number | null): void {
    if (value !== null) this.values[row] = value;
  }

  get(row: number): number | null {
    const value = this.values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  }
}
