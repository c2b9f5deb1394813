interface Entry {
  readonly id: string;
}

/** The list with a copy of an entry right after it. */
export function insertAfter<T extends Entry>(list: readonly T[], id: string, copy: T): readonly T[] {
  return list.flatMap((entry) => (entry.id === id ? [entry, copy] : [entry]));
}

/** The list with an entry put back to where it was; at the end where the list has become shorter. */
export function insertEntry<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** The list with changes to one entry. */
export function changeEntry<T extends Entry>(
  list: readonly T[],
  id: string,
  change: Partial<T>,
): readonly T[] {
  return list.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
}
