import type { Found, JqlField } from '../fields/field';
import type { Literal } from '../literal';
import { messages } from '../messages';
import type { QueryContext } from '../query-context';
import { gather } from '../search/rows-of';
import { EMPTY_KEY } from './field-history';

/** The keys that values of a history clause stand for; EMPTY, and the word for it, is a key of its own. */
export const keysOfLiterals = (
  literals: readonly Literal[],
  { name, field, context }: { name: string; field: JqlField; context: QueryContext },
): Found<ReadonlySet<string>> => {
  const { search } = field;
  if (search.kind !== 'keyed') throw new RangeError(`The history of ${field.id} has no keys.`);
  const found = gather(
    literals.map((literal): Found<readonly string[]> => {
      switch (literal.kind) {
        case 'empty':
          return { ok: true, value: [EMPTY_KEY] };
        case 'key':
          return { ok: true, value: [literal.key] };
        case 'instant':
          return { ok: false, error: messages.functionValue(name, literal.from) };
        case 'written':
          return literal.value.toLowerCase() === search.wordForEmpty
            ? { ok: true, value: [EMPTY_KEY] }
            : search.resolve({ field: name, literal, context });
      }
    }),
  );
  const [error] = found.errors;
  return error === undefined ? { ok: true, value: new Set(found.values.flat()) } : { ok: false, error };
};
