import type { AppError } from '../error';
import type { FormulaFault } from '../formula/fault';
import type { Result } from '../result';
import type { Operands } from './bind-operands';
import type { ReportFault } from './context';
import type { ReportDefinition, ReportOperand, ReportTest } from './definition';
import type { Operand } from './operand/operand';
import { compileRowTest, type RowTest } from './row-test';

/** A report while it is bound. */
export interface Binding {
  readonly definition: ReportDefinition;
  readonly operands: Operands;
  /** Grows. */
  readonly faults: ReportFault[];
}

/** The value, or null and a fault at the path. */
export function orFault<T>(
  { faults }: Binding,
  path: string,
  result: Result<T, AppError | FormulaFault>,
): T | null {
  if (result.ok) return result.value;
  faults.push({ path, error: result.error });
  return null;
}

/** The values of an operand; null and a fault below the path where there are none. */
export function findOperand({ operands, faults }: Binding, of: ReportOperand, path: string): Operand | null {
  const found = operands.find(of);
  if (found.ok) return found.value;
  const { error, path: part } = found.error;
  if (error !== null) faults.push({ path: `${path}.${part}`, error });
  return null;
}

export function bindTest(
  binding: Binding,
  { operand, test, path }: { readonly operand: Operand; readonly test: ReportTest; readonly path: string },
): RowTest | null {
  const { clock, scope } = binding.operands;
  return orFault(binding, path, compileRowTest({ operand, test, context: { clock, ...scope } }));
}
