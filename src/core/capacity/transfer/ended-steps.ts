import type { TransferAction, TransferStep } from './plan-transfer';
import type { TransferWrite } from './transfer-write';

/** A step as it was planned or, once the import ended, as it came out. */
export interface EndedStep extends Omit<TransferStep, 'action'> {
  readonly action: TransferAction | 'not-written';
}

/** The steps of an import that ended. What was to be written and is not has `not-written`; what was there already is unchanged. */
export function endedSteps(
  steps: readonly TransferStep[],
  isWritten: (write: TransferWrite) => boolean,
): readonly EndedStep[] {
  return steps.map((step) =>
    step.action === 'unchanged' || isWritten(step.write) ? step : { ...step, action: 'not-written' },
  );
}
