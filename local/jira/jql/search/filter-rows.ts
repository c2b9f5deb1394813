import type { FilterRecord } from '../../model';
import { Bitset } from '../bitset';
import type { FilterSearch, Found } from '../fields/field';
import { resolveNamed } from '../fields/resolve-named';
import type { Literal } from '../literal';
import { messages } from '../messages';
import type { Clause } from '../query';
import type { QueryContext } from '../query-context';
import { readQuery } from '../read-query';
import { gather, isNegative, type Evaluate, type RowsOf, type TerminalRequest } from './rows-of';

type CompileWhere = (
  where: Clause,
  openFilters: readonly string[],
) => { readonly evaluate: Evaluate; readonly errors: readonly string[] };

/**
 * What saved filters find, read as the viewer. `!=` finds all other issues. A filter that the viewer may not use does
 * not exist, and one that contains itself is refused.
 */
export const filterRows = (
  request: TerminalRequest<FilterSearch>,
  openFilters: readonly string[],
  compileWhere: CompileWhere,
): RowsOf => {
  const { name, operator, literals, context } = request;
  const { size } = context.table;
  const found = gather(literals.map((literal) => findFilters(literal, request)));
  if (found.errors.length > 0) return { ok: false, errors: found.errors };
  const parts: { readonly evaluate: Evaluate; readonly errors: readonly string[] }[] = [];
  for (const filter of found.values.flat()) {
    if (openFilters.includes(filter.id))
      return { ok: false, errors: [messages.filterCycle(name, filter.name)] };
    const read = readQuery(filter.jql);
    if (!read.ok) return { ok: false, errors: read.errors };
    const { where } = read.query;
    parts.push(
      where === null
        ? { evaluate: () => Bitset.full(size), errors: [] }
        : compileWhere(where, [...openFilters, filter.id]),
    );
  }
  const errors = parts.flatMap((part) => part.errors);
  if (errors.length > 0) return { ok: false, errors };
  const rows = (): Bitset =>
    parts.map(({ evaluate }) => evaluate()).reduce((any, each) => any.or(each), new Bitset(size));
  return { ok: true, evaluate: isNegative(operator) ? () => rows().complement() : rows };
};

const findFilters = (
  literal: Literal,
  { name, context }: TerminalRequest<FilterSearch>,
): Found<readonly FilterRecord[]> => {
  if (literal.kind === 'empty') return { ok: false, error: messages.noEmpty(name) };
  if (literal.kind !== 'written') return { ok: false, error: messages.functionValue(name, literal.from) };
  const usable = context.directory.data.filters.filter((filter) => canUse(filter, context));
  const found = resolveNamed({ field: name, literal, context }, usable);
  return found.ok ? { ok: true, value: usable.filter(({ id }) => found.value.includes(id)) } : found;
};

const canUse = ({ share, ownerAccountId }: FilterRecord, { viewer }: QueryContext): boolean =>
  share === 'global' || (viewer !== null && ownerAccountId === viewer.accountId);
