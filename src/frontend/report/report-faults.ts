import type { FormulaFault } from '../../core/formula/fault';
import type { ReportFault } from '../../core/report/context';
import type { ReportDefinition, ReportFormula } from '../../core/report/definition';
import type { MessageKey } from '../texts/messages';
import type { Texts } from '../texts/texts';
import type { Faults } from '../form/faults';
import { formulaFaultText } from './formula-words';

/** Something to be put right in the editor of a report. */
export interface EditorFault {
  /** In the report; entries of lists stand in it with their ids. */
  readonly path: string;
  readonly text: string;
  /** Whether it is shown at once: what is only not finished yet is not, until its author goes on. */
  readonly isShownAtOnce: boolean;
}

/** What is not finished in the form. */
export function unfinishedFaults(faults: Faults, { t }: Texts): readonly EditorFault[] {
  return Object.entries(faults).flatMap(([path, key]: [string, MessageKey | undefined]) =>
    key === undefined ? [] : [{ path, text: t(key), isShownAtOnce: false }],
  );
}

/** What is wrong with formulas; one that is still empty is only not finished. */
export function formulaFaults(
  faults: ReadonlyMap<string, FormulaFault>,
  formulas: readonly ReportFormula[],
  texts: Texts,
): readonly EditorFault[] {
  return [...faults].map(([id, fault]) => ({
    path: `formulas.${id}.text`,
    text: formulaFaultText(fault, texts),
    isShownAtOnce: formulas.some((formula) => formula.id === id && formula.text !== ''),
  }));
}

/** What the compiler of reports refuses. */
export function compiledFaults(
  faults: readonly ReportFault[],
  definition: ReportDefinition,
  texts: Texts,
): readonly EditorFault[] {
  return faults.map(({ path, error }) => ({
    path: pathWithIds(definition, path),
    text: isFormulaFault(error)
      ? formulaFaultText(error, texts)
      : texts.t(`error.${error.code}`, error.params),
    isShownAtOnce: true,
  }));
}

function isFormulaFault(error: ReportFault['error']): error is FormulaFault {
  return 'at' in error;
}

/** The path with the ids of entries in place of their places, and without the last step into an operand. */
function pathWithIds(definition: ReportDefinition, path: string): string {
  let at: unknown = definition;
  const steps = path.split('.').map((step) => {
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined;
    return typeof at === 'object' && at !== null && 'id' in at && /^\d+$/.test(step) ? String(at.id) : step;
  });
  return steps.join('.').replace(/\.(?:fieldId|formulaId)$/, '');
}
