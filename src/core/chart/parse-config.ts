import { MONDAY_TO_FRIDAY } from '../calendar/calendar-choice';
import { appError, type AppError } from '../error';
import { failure, type Result } from '../result';
import { DIMENSION_PATHS, type AfterMeasure, type ChartConfig, type DimensionSpec } from './config';
import { configSchema } from './config-schema';
import { parseVersionedConfig } from '../versioned-config';
import { CHART_KINDS } from './kinds';
import { upgradeConfig } from './upgrade-config';
import { placeOfSources } from './used-dimensions';

const CONFIG_VERSION = 3;

/**
 * The configuration of a chart from what a gadget has stored, upgraded from earlier versions. A fault is `invalid-input` with
 * its path; a configuration of a newer version of the app is `newer-version`, so that nobody overwrites it. Unknown
 * properties are dropped.
 */
export function parseChartConfig(value: unknown): Result<ChartConfig, AppError> {
  const parsed = parseVersionedConfig(value, {
    schema: configSchema,
    version: CONFIG_VERSION,
    upgrade: upgradeConfig,
  });
  if (!parsed.ok) return parsed;
  const fault = findContradiction(parsed.value);
  return fault === null ? parsed : failure(fault);
}

/** What no single property can say: which of them the kind and the others need. */
function findContradiction(chart: ChartConfig): AppError | null {
  const kind = CHART_KINDS[chart.kind];
  const sourcesAt = placeOfSources(chart);
  for (const path of DIMENSION_PATHS) {
    if (kind[path] === 'required' && chart[path] === null && sourcesAt !== path) {
      return missing(path, 'field');
    }
  }
  if (AFTER_IN_ORDER.has(chart.after) && !hasOrderedRows(chart)) {
    return missing('after', 'periods');
  }
  return findUnnamedSource(chart) ?? findMissingSource(chart);
}

function findUnnamedSource({ sources }: ChartConfig): AppError | null {
  const at = sources.length < 2 ? -1 : sources.findIndex(({ name }) => name === '');
  return at < 0 ? null : missing(`sources.${String(at)}.name`, 'name');
}

/** A ratio must not be of a source that is not there. */
function findMissingSource({ calculate, sources }: ChartConfig): AppError | null {
  if (calculate.measure !== 'ratio') return null;
  const side = RATIO_SIDES.find((each) => (calculate[each].source ?? 0) >= sources.length);
  return side === undefined ? null : missing(`calculate.${side}.source`, 'source');
}

const RATIO_SIDES = ['numerator', 'denominator'] as const;

/** What only means something along rows that have an order of their own. */
export const AFTER_IN_ORDER: ReadonlySet<AfterMeasure> = new Set(['cumulative', 'change', 'percent-change']);

function hasOrderedRows({ kind, chartBy }: ChartConfig): boolean {
  return CHART_KINDS[kind].chartBy !== 'none' && chartBy !== null && chartBy.kind !== 'values';
}

function missing(path: string, expected: string): AppError {
  return appError('invalid-input', { expected }, { path });
}

const BY_STATUS: DimensionSpec = { kind: 'values', fieldId: 'status' };

/** What a new chart starts with: everything but its sources, which have no sensible default. */
export const chartConfigDefaults: Omit<ChartConfig, 'sources'> = {
  version: CONFIG_VERSION,
  title: '',
  followsFilter: true,
  kind: 'pie',
  chartBy: BY_STATUS,
  groupBy: null,
  calculate: { measure: 'count' },
  after: 'none',
  timeUnit: null,
  uniqueTotals: false,
  sort: { by: 'value', direction: 'descending' },
  top: null,
  segments: [],
  merges: [],
  order: { chartBy: [], groupBy: [] },
  lines: { goal: null, average: false, trend: false },
  legend: ['value', 'share'],
  labels: 'both',
  timeZone: { kind: 'viewer' },
  weekStartsOn: 1,
  workingCalendar: MONDAY_TO_FRIDAY,
  refreshMinutes: null,
};
