import { appError, type AppError } from '../error';
import type { Field } from '../field/field';
import type { FormulaFault } from '../formula/fault';
import type { FormulaScope } from '../formula/scope';
import { KEY_FIELD } from '../list/config';
import { failure, success, type Result } from '../result';
import { createZone } from '../time/zone';
import { bindFormulas } from './bind-formulas';
import type { ReportContext } from './context';
import type { ReportDefinition, ReportOperand } from './definition';
import { createFieldBook, type FieldBook } from './field-book';
import type { Clock } from './operand/clock';
import { createFieldColumn } from './operand/create-field-column';
import type { FieldColumn } from './operand/field-column';
import { createIssueBook, type IssueBook } from './operand/issue-book';
import type { Operand } from './operand/operand';

/** Everything that a report can look at, over rows of its own. */
export interface Operands {
  readonly clock: Clock;
  readonly issues: IssueBook;
  readonly fieldBook: FieldBook;
  /** Those that rows keep, by their ids: what was asked for so far. */
  readonly kept: ReadonlyMap<string, FieldColumn>;
  /** By JQL that formulas ask for: the ids of work items that Jira finds with it. */
  readonly matches: ReadonlyMap<string, Set<string>>;
  readonly scope: Omit<FormulaScope<number>, 'reference' | 'matches'>;
  /** By the place of a formula. */
  readonly formulaFaults: readonly (FormulaFault | null)[];
  /** Keeps the field from now on. */
  readonly field: (field: Field) => Operand | null;
  /** Null for a formula, and for a field that is not there. */
  readonly fieldOf: (of: ReportOperand) => Field | null;
  readonly find: (of: ReportOperand) => Result<Operand, OperandFault>;
}

/** Null error: the fault is the formula's own. */
export interface OperandFault {
  readonly path: 'fieldId' | 'formulaId';
  readonly error: AppError | FormulaFault | null;
}

export function bindOperands(
  { formulas, rowsAre }: Pick<ReportDefinition, 'formulas' | 'rowsAre'>,
  context: ReportContext,
): Operands {
  const { now, workdays, hoursPerDay, timeZone } = context;
  const { dayAt } = createZone(timeZone);
  const clock: Clock = { at: 0 };
  const fieldBook = createFieldBook(context.fields, rowsAre);
  const key = fieldBook.byId(KEY_FIELD);
  const issues = createIssueBook({
    name: key.ok ? key.value.name : KEY_FIELD,
    sharesItems: rowsAre === 'worklogs',
    clock,
  });
  const kept = new Map<string, FieldColumn>();
  const matches = new Map<string, Set<string>>();
  const scope = { now, today: dayAt(now), dayAt, workdays, hoursPerDay };

  function look(wanted: Field): Operand | null {
    return wanted.id === KEY_FIELD ? issues.operand : (createFieldColumn(wanted, clock)?.operand ?? null);
  }

  function field(wanted: Field): Operand | null {
    if (wanted.id === KEY_FIELD) return issues.operand;
    const column = kept.get(wanted.id) ?? createFieldColumn(wanted, clock);
    if (column === null) return null;
    kept.set(wanted.id, column);
    return column.operand;
  }

  const computed = bindFormulas({
    ...{ formulas, scope, fieldBook, clock, size: issues.size, look, keep: field },
    matches: (jql) => {
      const ids = matches.get(jql) ?? new Set<string>();
      matches.set(jql, ids);
      return (row) => ids.has(issues.idOf(row));
    },
  });

  function findField(fieldId: string): ReturnType<Operands['find']> {
    const found = fieldBook.byId(fieldId);
    if (!found.ok) return failure({ path: 'fieldId', error: found.error });
    const operand = field(found.value);
    if (operand !== null) return success(operand);
    const error = appError('field-unsupported', { field: found.value.name, use: 'report' });
    return failure({ path: 'fieldId', error });
  }

  function findFormula(id: string): ReturnType<Operands['find']> {
    const operand = computed.find(id);
    return operand.ok ? operand : failure({ path: 'formulaId', error: operand.error });
  }

  return {
    clock,
    issues,
    fieldBook,
    kept,
    matches,
    scope,
    formulaFaults: computed.faults,
    field,
    fieldOf: (of) => {
      const found = of.kind === 'field' ? fieldBook.byId(of.fieldId) : null;
      return found?.ok === true ? found.value : null;
    },
    find: (of) => (of.kind === 'field' ? findField(of.fieldId) : findFormula(of.formulaId)),
  };
}
