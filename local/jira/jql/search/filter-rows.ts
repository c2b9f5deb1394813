import type { FilterRecord } from '../../model';
import { Bitset } from '../bitset';
import type { FilterSearch, Found } from '../fields/field';
import { resolveNamed } from '../fields/resolve-named';
import type { Literal } from '../literal';
import { messages } from '../messages';
import type { QueryContext } from '../query-context';
import { gather, isNegative, type Evaluate, type RowsOf, type TerminalRequest } from './rows-of';

type CompileJql = (
  jql: string,
  openFilters: readonly string[],
) => { readonly evaluate: Evaluate; readonly errors: readonly string[] };

/**
 * What saved filters find, read as the viewer. `!=` finds all other issues. A filter that the viewer may not use does
 * not exist, and one that contains itself is refused.
 */
export const filterRows = (
  request: TerminalRequest<FilterSearch>,
  openFilters: readonly string[],
  compileJql: CompileJql,
): RowsOf => {
  const { name, operator, literals, context } = request;
  const { size } = context.table;
  const found = gather(literals.map((literal) => findFilters(literal, request)));
  if (found.errors.length > 0) return { ok: false, errors: found.errors };
  const filters = found.values.flat();
  const again = filters.find(({ id }) => openFilters.includes(id));
  if (again !== undefined) return { ok: false, errors: [messages.filterCycle(name, again.name)] };
  const parts = filters.map(({ id, jql }) => compileJql(jql, [...openFilters, id]));
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
