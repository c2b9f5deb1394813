import type { ChartConfig, MeasureSpec } from '../../core/chart/config';
import { CHART_KINDS } from '../../core/chart/kinds';
import { prepareMeasure } from '../../core/chart/prepare-measure';
import type { Field } from '../../core/field/field';
import type { MessageKey } from '../texts/messages';
import { chosenPlaceOfSources } from './chosen-dimensions';
import { readDimension } from './dimension-draft';
import type { Draft } from './draft';
import { ignoreFault, type FormOutcome, type SetFault } from './faults';
import { readCalendar } from './calendar-draft';
import { measuresWorkingDays, readMeasure } from './measure-draft';
import { readSources } from './named-source-draft';
import { possibleAfter } from './offered-after';
import { readNumber } from './read-number';
import { unreadContext } from './unread-context';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

export const MAX_TOP = 1000;

/** The configuration that the form describes, or what is still to be done. */
export function configFromDraft(draft: Draft, fields: readonly Field[]): FormOutcome<ChartConfig> {
  const faults: Record<string, MessageKey> = {};
  const fault: SetFault = (path, key) => {
    faults[path] ??= key;
  };

  const kind = CHART_KINDS[draft.kind];
  const sources = readSources(draft.sources, fault);
  const sourcesAt = chosenPlaceOfSources(draft);
  const [chartBy, groupBy] = (['chartBy', 'groupBy'] as const).map((path) => {
    if (kind[path] === 'required' && draft[path].fieldId === null && path !== sourcesAt) {
      fault(path, NO_FIELD_FAULTS[path]);
    }
    // A dimension that the type of chart does not have is kept for another type, if it is finished.
    return readDimension(draft[path], fields, { path, fault: kind[path] === 'none' ? ignoreFault : fault });
  });
  const calculate = readMeasure(
    draft.calculate,
    draft.sources.map(({ id }) => id),
    fault,
  );
  if (calculate !== null) checkMeasure(calculate, { fields, showsDays: kind.showsDays, fault });
  const workingCalendar = readCalendar(
    draft.workingCalendar,
    measuresWorkingDays(draft.calculate) ? fault : ignoreFault,
  );
  const top = readWholeNumber(draft.top, MAX_TOP);
  if (top === undefined) fault('top', 'fault.top');
  const goal = readNumber(draft.lines.goal);
  if (goal === undefined) fault('lines.goal', 'fault.goal');
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  if (refreshMinutes === undefined) fault('refreshMinutes', 'fault.refresh');

  if (
    sources === null ||
    calculate === null ||
    top === undefined ||
    goal === undefined ||
    refreshMinutes === undefined ||
    Object.keys(faults).length > 0
  ) {
    return { ok: false, faults };
  }
  const { zone } = draft;
  return {
    ok: true,
    config: {
      version: 3,
      title: draft.title.trim(),
      sources,
      followsFilter: draft.followsFilter,
      kind: draft.kind,
      chartBy: chartBy ?? null,
      groupBy: groupBy ?? null,
      calculate,
      after: possibleAfter(draft, fields),
      timeUnit: draft.timeUnit,
      uniqueTotals: draft.uniqueTotals,
      sort: draft.sort,
      top,
      segments: draft.segments,
      merges: draft.merges,
      order: draft.order,
      lines: { ...draft.lines, goal },
      legend: draft.legend,
      labels: draft.labels,
      timeZone: zone === null ? { kind: 'viewer' } : { kind: 'fixed', zone },
      weekStartsOn: draft.weekStartsOn,
      workingCalendar,
      refreshMinutes,
    },
  };
}

const NO_FIELD_FAULTS = { chartBy: 'fault.chart-by', groupBy: 'fault.group-by' } as const;

/** Fields that have gone are for the reading to name; here it is about those that cannot be calculated with, or not together. */
function checkMeasure(
  calculate: MeasureSpec,
  { fields, showsDays, fault }: { fields: readonly Field[]; showsDays: boolean; fault: SetFault },
): void {
  const measure = prepareMeasure(calculate, 'calculate', unreadContext(fields));
  if (measure.ok && measure.value.unit === 'day' && !showsDays) {
    fault('calculate.of.fieldId', 'fault.days-shown');
  }
  if (measure.ok || measure.error.code !== 'field-unsupported') return;
  fault(measure.error.path ?? 'calculate', 'fault.measure-unsupported');
}
