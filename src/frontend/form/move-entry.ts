/** The list with the entry at `from` so many places further down, or up where `step` is below 0; as it is without such a place. */
export function moveEntry<T>(list: readonly T[], from: number, step: number): readonly T[] {
  const entry = list[from];
  const to = from + step;
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}
