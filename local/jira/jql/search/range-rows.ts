import { Bitset } from '../bitset';
import type { Found, RangeSearch, Span } from '../fields/field';
import type { RangeIndex } from '../index/range-index';
import type { Literal } from '../literal';
import { messages } from '../messages';
import type { Operator } from '../query';
import { gather, isNegative, type RowsOf, type TerminalRequest } from './rows-of';

type Between = (span: Span, index: RangeIndex, size: number) => Bitset;

const RELATIONS: Partial<Readonly<Record<Operator, Between>>> = {
  '<': ({ from }, index, size) => index.between(-Infinity, from, size),
  '<=': ({ from }, index, size) => index.upTo(from, size),
  '>': ({ from }, index, size) => index.above(from, size),
  '>=': ({ from }, index, size) => index.between(from, Infinity, size),
};

/** Equality and order on numbers, moments and days. Issues without a value are found by `is empty` and EMPTY only. */
export const rangeRows = (request: TerminalRequest<RangeSearch>): RowsOf => {
  const { search, operator, literals, context } = request;
  const { table } = context;
  const wantsEmpty = literals.some(({ kind }) => kind === 'empty');
  const { values, errors } = gather(literals.map((literal) => spanOf(literal, request)));
  if (errors.length > 0) return { ok: false, errors };
  const spans = values.flatMap((span) => (span === null ? [] : [span]));
  return {
    ok: true,
    evaluate: () => {
      const { size } = table;
      const index = table.range(search.index, search.valueOf);
      const relation = RELATIONS[operator];
      const find: Between = relation ?? (({ from, to }) => index.between(from, to, size));
      const found = spans
        .map((span) => find(span, index, size))
        .reduce((any, rows) => any.or(rows), new Bitset(size));
      if (isNegative(operator)) return index.filled(size).minus(found);
      return wantsEmpty ? found.or(index.filled(size).complement()) : found;
    },
  };
};

/** Null: EMPTY. */
const spanOf = (
  literal: Literal,
  { name, search, context }: TerminalRequest<RangeSearch>,
): Found<Span | null> => {
  switch (literal.kind) {
    case 'empty':
      return { ok: true, value: null };
    case 'written':
      return search.parse({ field: name, literal, context });
    case 'instant':
      return search.spanOf === null
        ? { ok: false, error: messages.functionValue(name, literal.from) }
        : { ok: true, value: search.spanOf(literal, context) };
    case 'key':
      return { ok: false, error: messages.functionValue(name, literal.from) };
  }
};
