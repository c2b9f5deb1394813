import type { Bitset } from '../bitset';
import type { CompileContext } from '../compile-context';
import { expandOperand } from '../expand-operand';
import type { JqlField } from '../fields/field';
import { messages } from '../messages';
import type { HistoryOperator, TerminalClause } from '../query';
import type { RowsOf } from '../search/rows-of';
import { keysOfLiterals } from './keys-of-literals';
import { readPredicates } from './read-predicates';

export interface HistoryRequest {
  readonly clause: TerminalClause & { readonly operator: HistoryOperator };
  readonly field: JqlField;
  readonly isNegated: boolean;
  readonly context: CompileContext;
}

/**
 * `was` and `changed`. `was not` finds all issues that `was` does not, those that never had a value among them; so
 * does NOT.
 */
export const historyRows = (request: HistoryRequest): RowsOf => {
  const { clause, field, context, isNegated } = request;
  const { operator } = clause;
  const { name } = clause.field;
  if (!field.hasHistory) return { ok: false, errors: [messages.noHistory(name)] };
  const predicates = readPredicates(clause.predicates, { name, field, context });
  const find = operator === 'changed' ? null : heldKeys(request);
  const errors = [find, predicates].flatMap((part) => (part === null || part.ok ? [] : [part.error]));
  if (!predicates.ok || find?.ok === false) return { ok: false, errors };
  const { windows, by, from, to } = predicates.value;
  const rows = (): Bitset => {
    const history = context.histories.of(field);
    return find === null
      ? history.changed({ windows, by, from, to })
      : history.had({ windows, by, keys: find.value });
  };
  const isComplement = operator.startsWith('was not') !== isNegated;
  return { ok: true, evaluate: isComplement ? () => rows().complement() : rows };
};

const heldKeys = ({ clause, field, context }: HistoryRequest): ReturnType<typeof keysOfLiterals> => {
  const { operator, operand } = clause;
  const { name } = clause.field;
  if (operand === null) return { ok: false, error: messages.operator(name, operator) };
  const { literals, errors } = expandOperand(operand, { name, field, operator, context });
  const [error] = errors;
  return error === undefined ? keysOfLiterals(literals, { name, field, context }) : { ok: false, error };
};
