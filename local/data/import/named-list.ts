/** Collects records by name in the order in which the names first come up, and gives each an id. */
export interface NamedList<T extends { readonly id: string }> {
  /** The record of this name, made when the name is new. */
  get(name: string): T;
  readonly records: readonly T[];
}

export function createNamedList<T extends { readonly id: string }>(
  make: (name: string, index: number) => T,
): NamedList<T> {
  const byName = new Map<string, T>();
  const records: T[] = [];
  return {
    get(name) {
      const known = byName.get(name);
      if (known !== undefined) return known;
      const record = make(name, records.length);
      byName.set(name, record);
      records.push(record);
      return record;
    },
    records,
  };
}
