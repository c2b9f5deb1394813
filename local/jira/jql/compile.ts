import { Bitset } from './bitset';
import type { CompileContext } from './compile-context';
import { expandOperand } from './expand-operand';
import type { FieldSearch, JqlField } from './fields/field';
import { historyRows } from './history/history-rows';
import { messages } from './messages';
import { OPERATORS, type Clause, type HistoryOperator, type Operator, type TerminalClause } from './query';
import { filterRows } from './search/filter-rows';
import { issueRows } from './search/issue-rows';
import { keyedRows } from './search/keyed-rows';
import { rangeRows } from './search/range-rows';
import { isNegative, type Evaluate, type RowsOf, type TerminalRequest } from './search/rows-of';
import { textRows } from './search/text-rows';

export interface Compiled {
  /** The rows that the clause finds, permissions aside. A clause with faults finds nothing. */
  readonly evaluate: Evaluate;
  readonly errors: readonly string[];
}

/**
 * Jira carries NOT down to the single clauses before it searches: `NOT a = 1` is `a != 1`, which leaves out issues
 * without `a`. @see DeMorgansVisitor of Jira
 */
const OPPOSITES: Readonly<Record<Operator, Operator>> = {
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  in: 'not in',
  'not in': 'in',
  '~': '!~',
  '!~': '~',
  is: 'is not',
  'is not': 'is',
};

/** The query's restriction; its order does not matter here. */
const compileJql = (jql: string, context: CompileContext): Compiled => {
  const read = context.read(jql);
  if (!read.ok) return failed(read.errors, context);
  const { where } = read.query;
  return where === null
    ? { evaluate: () => Bitset.full(context.table.size), errors: [] }
    : compileClause(where, context);
};

/** Looks up the fields, functions and values of a clause; nothing is searched before `evaluate` is called. */
export const compileClause = (clause: Clause, context: CompileContext, isNegated = false): Compiled => {
  if (clause.kind === 'not') return compileClause(clause.clause, context, !isNegated);
  if (clause.kind === 'terminal') return compileTerminal(clause, context, isNegated);
  const parts = clause.clauses.map((part) => compileClause(part, context, isNegated));
  return join(parts, (clause.kind === 'and') !== isNegated);
};

const join = (parts: readonly Compiled[], isAnd: boolean): Compiled => ({
  errors: parts.flatMap(({ errors }) => errors),
  evaluate: () =>
    parts.map(({ evaluate }) => evaluate()).reduce((one, other) => (isAnd ? one.and(other) : one.or(other))),
});

/** Several fields may have the name: all of them are asked, and those that know no such value have no say. */
const compileTerminal = (clause: TerminalClause, context: CompileContext, isNegated: boolean): Compiled => {
  const fields = clause.field.property === null ? context.fields.find(clause.field.name) : [];
  if (fields.length === 0) return failed([messages.noField(clause.field.name)], context);
  const parts = fields.map((field) => compileField(clause, field, context, isNegated));
  const sound = parts.filter(({ errors }) => errors.length === 0);
  const { operator } = clause;
  const wantsAll = isPlain(operator) && isNegative(isNegated ? OPPOSITES[operator] : operator);
  return join(sound.length > 0 ? sound : parts.slice(0, 1), wantsAll);
};

const isPlain = (operator: Operator | HistoryOperator): operator is Operator =>
  OPERATORS.some((each) => each === operator);

const compileField = (
  clause: TerminalClause,
  field: JqlField,
  context: CompileContext,
  isNegated: boolean,
): Compiled => {
  const { operator, operand } = clause;
  const { name } = clause.field;
  if (!isPlain(operator)) {
    const found = historyRows({ clause: { ...clause, operator }, field, isNegated, context });
    return compiled(found, context);
  }
  if (!field.operators.includes(operator) || operand === null) {
    return failed([messages.operator(name, operator)], context);
  }
  const { literals, errors } = expandOperand(operand, { name, field, operator, context });
  if (errors.length > 0) return failed(errors, context);
  if (literals.some(({ kind }) => kind === 'empty') && !field.operators.includes('is')) {
    return failed([messages.noEmpty(name)], context);
  }
  const request: TerminalRequest<FieldSearch> = {
    name,
    search: field.search,
    operator: isNegated ? OPPOSITES[operator] : operator,
    literals,
    context,
  };
  return compiled(rowsOf(request, context), context);
};

const compiled = (found: RowsOf, context: CompileContext): Compiled =>
  found.ok ? { evaluate: found.evaluate, errors: [] } : failed(found.errors, context);

const rowsOf = (request: TerminalRequest<FieldSearch>, context: CompileContext): RowsOf => {
  const { search } = request;
  switch (search.kind) {
    case 'keyed':
      return keyedRows({ ...request, search });
    case 'range':
      return rangeRows({ ...request, search });
    case 'text':
      return textRows({ ...request, search });
    case 'issue':
      return issueRows({ ...request, search });
    case 'filter':
      return filterRows({ ...request, search }, context.openFilters, (jql, openFilters) =>
        compileJql(jql, { ...context, openFilters }),
      );
  }
};

const failed = (errors: readonly string[], { table }: CompileContext): Compiled => ({
  errors,
  evaluate: () => new Bitset(table.size),
});
