import type { FormulaFault } from '../../core/formula/fault';
import type { ReportDefinition } from '../../core/report/definition';
import { ignoreFault } from '../form/faults';
import { readSource } from '../form/source-draft';
import type { ReportDraft } from './report-draft';

/** A report of one formula; null without a source, and while the formula is faulty. */
export function formulaSample(
  draft: Pick<ReportDraft, 'formulas' | 'rowsAre'> & Parameters<typeof readSource>[0],
  formulaId: string,
  faults: ReadonlyMap<string, FormulaFault>,
): ReportDefinition | null {
  const source = readSource(draft, ignoreFault);
  if (source === null || faults.has(formulaId)) return null;
  return {
    source,
    rowsAre: draft.rowsAre,
    // What is wrong with others is none of this formula's business.
    formulas: draft.formulas.filter(({ id }) => !faults.has(id)),
    columns: [
      {
        ...{
          id: formulaId,
          of: { kind: 'formula', formulaId },
          header: '',
          width: 'auto',
          alignment: 'auto',
        },
        ...{ format: { kind: 'auto' }, isLink: false, isHidden: false },
        ...{ groupAggregate: null, totalAggregate: null, colors: [] },
      },
    ],
    ...{ filters: [], sorts: [], groups: [], pivot: null, hierarchy: null, chart: null },
    table: { isTotalsOnly: false, startsCollapsed: false },
    ...{
      opensWith: 'table',
      timeZone: { kind: 'viewer' },
      weekStartsOn: 1,
      workdaysOf: { kind: 'weekends' },
    },
  };
}
