/** What no parser may let through, and no code may trip over. `accountId`: of somebody whom a stranger has no business with. */
export const hostileValues = (accountId: string): readonly unknown[] => [
  null,
  true,
  -1,
  1e300,
  '',
  '__proto__',
  'x'.repeat(100_000),
  '" OR project is not EMPTY OR summary ~ "',
  '../../../../rest/api/3/user?accountId=5',
  '\u0000\uD800',
  accountId,
  `${accountId}#x`,
  'sprint:7:../report',
  [],
  [null],
  {},
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 'deep'),
];

export type Path = readonly (string | number)[];

/** Names that nobody asked for. */
const SURPLUS = ['surplus', 'accountId', '__proto__', 'constructor'];

/** Every place in a value of JSON, the whole first, and places that are not in it. */
export function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const own = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]));
  const surplus = Array.isArray(value) ? [] : SURPLUS.map((key) => [...at, key]);
  return [at, ...own, ...surplus];
}

/** The same value with another in one place; undefined takes the place away. */
export function withAt(value: unknown, [key, ...rest]: Path, hostile: unknown): unknown {
  if (key === undefined) return hostile;
  const part = withAt((value as Record<string | number, unknown>)[key], rest, hostile);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === key ? part : one));
  return { ...(value as object), [key]: part };
}
