import type { ChartConfig, DimensionPath } from '../../core/chart/config';
import { placeOfSources } from '../../core/chart/used-dimensions';
import type { DimensionDraft } from './dimension-draft';
import type { Draft } from './draft';
import { ignoreFault } from './faults';
import { readMeasure } from './measure-draft';

/** Where several sources stand side by side; null where they do not. What is chosen counts, even while it is unfinished. */
export function chosenPlaceOfSources(draft: Draft): DimensionPath | null {
  const ids = draft.sources.map(({ id }) => id);
  return placeOfSources({
    kind: draft.kind,
    chartBy: chosen(draft.chartBy),
    groupBy: chosen(draft.groupBy),
    calculate: readMeasure(draft.calculate, ids, ignoreFault) ?? { measure: 'count' },
    sources: draft.sources.map(({ name, color }) => ({ name, color, source: NO_MATTER })),
  });
}

const NO_MATTER = { kind: 'jql', jql: '' } as const;

/** Only whether there is a field decides, not how it is divided. */
function chosen({ fieldId }: DimensionDraft): ChartConfig['chartBy'] {
  return fieldId === null ? null : { kind: 'values', fieldId };
}
