import { appError, type AppError } from '../error';
import { findFormula } from '../formula/compile-formulas';
import type { FormulaFault } from '../formula/fault';
import type { FormulaType } from '../formula/value';
import { failure, success, type Result } from '../result';
import { resultType, suitsType, type PlainAggregate } from './aggregates';
import { oneCell } from './arrange/partition';
import { createSummaries, type CellNumber, type Summaries } from './arrange/summaries';
import type { Operands } from './bind-operands';
import type { ColumnAggregate, ReportDefinition, ReportFormula, ReportOperand } from './definition';
import { createItemNumbers } from './operand/item-numbers';
import type { Operand } from './operand/operand';
import { compileRollup, type RollupContext } from './rollup';

/** An aggregate of a column, to be asked of cells again and again. */
export interface BoundAggregate {
  readonly aggregate: ColumnAggregate;
  readonly type: FormulaType;
  readonly over: (summaries: Summaries) => CellNumber;
}

export interface AggregateContext {
  readonly definition: ReportDefinition;
  readonly operands: Operands;
  /** The aggregate that is shown of an operand; a rollup is made of these. */
  readonly shownOf: (of: ReportOperand) => ColumnAggregate | null;
}

interface Wanted {
  readonly of: ReportOperand;
  readonly operand: Operand;
  readonly aggregate: ColumnAggregate;
}

const NO_ROWS = createSummaries(oneCell(new Uint32Array()), createItemNumbers(false));

/** `field-unsupported` where the values have no such aggregate; of a rollup the fault of its formula. */
export function bindAggregate(
  { of, operand, aggregate }: Wanted,
  context: AggregateContext,
): Result<BoundAggregate, AppError | FormulaFault> {
  const unsupported = failure(appError('field-unsupported', { field: operand.name, use: aggregate }));
  if (aggregate !== 'rollup') {
    if (!suitsType(aggregate, operand.type)) return unsupported;
    const type = resultType(aggregate, operand.type);
    return success({ aggregate, type, over: (summaries) => summaries.of(operand, aggregate) });
  }
  const formula =
    of.kind === 'formula' ? context.definition.formulas.find(({ id }) => id === of.formulaId) : undefined;
  return formula === undefined ? unsupported : bindRollup(formula, context);
}

function bindRollup(
  formula: ReportFormula,
  { definition, operands, shownOf }: AggregateContext,
): Result<BoundAggregate, FormulaFault> {
  const context: RollupContext = {
    scope: operands.scope,
    resolve: (name) => {
      const other = findFormula(definition.formulas, name);
      if (other !== undefined) {
        const operand = operands.find({ kind: 'formula', formulaId: other.id });
        return operand.ok
          ? success({
              formula: other,
              operand: operand.value,
              shown: plain(shownOf({ kind: 'formula', formulaId: other.id })),
            })
          : failure({ code: 'faulty-formula', params: { name } });
      }
      const field = operands.fieldBook.byName(name);
      if (!field.ok) return field;
      const operand = operands.field(field.value);
      return operand === null
        ? failure({ code: 'unusable-field', params: { name } })
        : success({
            formula: null,
            operand,
            shown: plain(shownOf({ kind: 'field', fieldId: field.value.id })),
          });
    },
  };
  const checked = compileRollup(formula, NO_ROWS, context);
  if (!checked.ok) return checked;
  return success({
    aggregate: 'rollup',
    type: checked.value.type,
    over: (summaries) => {
      const compiled = compileRollup(formula, summaries, context);
      if (!compiled.ok) throw new Error(`A rollup that compiled fails: ${compiled.error.code}`);
      const { read } = compiled.value;
      return (cell) => {
        const value = read(cell);
        return Number.isNaN(value) ? null : value;
      };
    },
  });
}

function plain(aggregate: ColumnAggregate | null): PlainAggregate | null {
  return aggregate === 'rollup' ? null : aggregate;
}
