import fc from 'fast-check';
import { hostileValues, placesIn, withAt } from './hostile-values';

/** Deeper than any walk over a value may go by calling itself. */
const DEEP: readonly unknown[] = [
  Array.from({ length: 50_000 }).reduce<unknown>((inner) => ({ kind: inner }), 'deep'),
  Array.from({ length: 50_000 }).reduce<unknown>((inner) => [inner], 'deep'),
];

/** A value of JSON: anything, or the sample with something in a place of it that does not belong there, or is missing. */
export function hostileJson(sample: unknown): fc.Arbitrary<unknown> {
  const plain: unknown = JSON.parse(JSON.stringify(sample));
  const intruder = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(undefined, ...hostileValues('712020:victim')) },
    { weight: 1, arbitrary: fc.constantFrom(...DEEP) },
    { weight: 2, arbitrary: fc.jsonValue() },
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    {
      weight: 4,
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...placesIn(plain)), intruder), { minLength: 1, maxLength: 2 })
        .map((changes) =>
          changes.reduce(
            (value, [place, hostile]) => (hasPlace(value, place) ? withAt(value, place, hostile) : value),
            plain,
          ),
        ),
    },
  );
}

/** An earlier change may have taken what is around a place. */
function hasPlace(value: unknown, [key, ...rest]: readonly (string | number)[]): boolean {
  if (key === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return rest.length === 0 || hasPlace((value as Record<string | number, unknown>)[key], rest);
}
