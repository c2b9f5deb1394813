/** The list with the entry at `from` one place further up (-1) or down (1); as it is where there is no such place. */
export function moveEntry<T>(list: readonly T[], from: number, step: -1 | 1): readonly T[] {
  const entry = list[from];
  const to = from + step;
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}
