import type { Found, KeyedSearch } from '../fields/field';
import type { Literal } from '../literal';
import { messages } from '../messages';
import { gather, isNegative, isRelational, satisfies, type RowsOf, type TerminalRequest } from './rows-of';

/** Equality and order on keys: a negative operator finds only issues that have some value. */
export const keyedRows = (request: TerminalRequest<KeyedSearch>): RowsOf => {
  const { name, search, operator, context } = request;
  const { table, directory } = context;
  if (isRelational(operator) && search.compare === undefined) {
    return { ok: false, errors: [messages.operator(name, operator)] };
  }
  const literals = request.literals.map((literal) => readEmptyWord(literal, search));
  const wantsEmpty = literals.some(({ kind }) => kind === 'empty');
  const { values, errors } = gather(literals.map((literal) => keysOf(literal, request)));
  if (errors.length > 0) return { ok: false, errors };
  const keys = new Set(values.flat());
  return {
    ok: true,
    evaluate: () => {
      const { size } = table;
      const index = table.posting(search.index, (issue) => search.keysOf(issue, directory));
      if (isRelational(operator)) {
        const fitting = [...index.keys()].filter((key) =>
          [...keys].some((other) => compares(search, key, other, request)),
        );
        return index.rowsOf(fitting, size);
      }
      const found = index.rowsOf(keys, size);
      if (isNegative(operator)) return index.empties(size).or(found).complement();
      return wantsEmpty ? found.or(index.empties(size)) : found;
    },
  };
};

const compares = (
  search: KeyedSearch,
  key: string,
  other: string,
  { operator, context }: TerminalRequest<KeyedSearch>,
): boolean => {
  const difference = search.compare?.(key, other, context.directory) ?? null;
  return difference !== null && satisfies(difference, operator);
};

const readEmptyWord = (literal: Literal, { wordForEmpty }: KeyedSearch): Literal =>
  literal.kind === 'written' && literal.value.toLowerCase() === wordForEmpty ? { kind: 'empty' } : literal;

const keysOf = (
  literal: Literal,
  { name, search, context }: TerminalRequest<KeyedSearch>,
): Found<readonly string[]> => {
  switch (literal.kind) {
    case 'empty':
      return { ok: true, value: [] };
    case 'key':
      return { ok: true, value: [literal.key] };
    case 'written':
      return search.resolve({ field: name, literal, context });
    case 'instant':
      return { ok: false, error: messages.functionValue(name, literal.from) };
  }
};
