import * as v from 'valibot';
import { appError, type AppError } from '../error';
import { MEASURES } from '../aggregate/measures/registry';
import { parseValue } from '../parse-value';
import { failure, type Result } from '../result';
import { sourceSchema } from '../source/source-schema';
import { isTimeZone } from '../time/zone';
import {
  CHART_KIND_IDS,
  DATE_BUCKETS,
  MEASURE_IDS,
  type ChartConfig,
  type DimensionSpec,
  type MeasureSpec,
} from './config';
import { CHART_KINDS } from './kinds';

const CONFIG_VERSION = 1;
const TITLE_MAX = 255;
/** Jira's own gadgets offer up to two hours; a day is as good as never. */
const REFRESH_MINUTES_MAX = 24 * 60;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const dimension = v.object({
  fieldId: text,
  bucket: v.nullable(v.picklist(DATE_BUCKETS)),
  showEmptyPeriods: v.boolean(),
});

const measure = v.object({
  measure: v.picklist(MEASURE_IDS),
  fieldId: v.nullable(text),
  empty: v.picklist(['zero', 'ignore']),
});

const segment = v.object({
  key: v.pipe(v.string(), v.nonEmpty()),
  hidden: v.boolean(),
  label: v.nullable(text),
  color: v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^(?:color\.chart\.[a-z]+(?:\.[a-z0-9]+){0,2}|#[0-9a-fA-F]{6})$/, 'chart colour'),
    ),
  ),
});

const timeZone = v.variant('kind', [
  v.object({ kind: v.literal('viewer') }),
  v.object({ kind: v.literal('fixed'), zone: v.pipe(v.string(), v.check(isTimeZone, 'IANA time zone')) }),
]);

const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: v.pipe(v.string(), v.maxLength(TITLE_MAX)),
  source: sourceSchema,
  kind: v.picklist(CHART_KIND_IDS),
  chartBy: v.nullable(dimension),
  groupBy: v.nullable(dimension),
  calculate: measure,
  uniqueTotals: v.boolean(),
  sort: v.object({
    by: v.picklist(['value', 'name', 'field']),
    direction: v.picklist(['ascending', 'descending']),
  }),
  top: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  segments: v.array(segment),
  labels: v.picklist(['none', 'value', 'percent', 'both']),
  timeZone,
  weekStartsOn: weekday,
  refreshMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REFRESH_MINUTES_MAX))),
});

/** What a configuration's version says, whatever else is in it. */
const versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * The configuration of a chart from what a gadget has stored. A fault is `invalid-input` with its path; a configuration of a
 * newer version of the app is `newer-version`, so that nobody overwrites it. Unknown properties are dropped.
 *
 * When version 2 comes, its upgrade from version 1 is applied here, before the parse.
 */
export function parseChartConfig(value: unknown): Result<ChartConfig, AppError> {
  const version = parseValue(versioned, value, 'invalid-input');
  if (!version.ok) return version;
  if (version.value.version > CONFIG_VERSION) {
    return failure(appError('newer-version', { version: version.value.version }, { path: 'version' }));
  }
  const parsed = parseValue(config, value, 'invalid-input');
  if (!parsed.ok) return parsed;
  const fault = findContradiction(parsed.value);
  return fault === null ? parsed : failure(fault);
}

/** What no single property can say: which of them the kind and the measure need. */
function findContradiction(chart: ChartConfig): AppError | null {
  const kind = CHART_KINDS[chart.kind];
  if (kind.chartBy === 'required' && chart.chartBy === null) return missing('chartBy');
  if (kind.groupBy === 'required' && chart.groupBy === null) return missing('groupBy');
  const needsField = MEASURES[chart.calculate.measure].input !== 'none';
  if (needsField && chart.calculate.fieldId === null) return missing('calculate.fieldId');
  if (!needsField && chart.calculate.fieldId !== null) {
    return appError('invalid-input', { expected: 'null' }, { path: 'calculate.fieldId' });
  }
  return null;
}

function missing(path: string): AppError {
  return appError('invalid-input', { expected: 'field' }, { path });
}

const COUNT: MeasureSpec = { measure: 'count', fieldId: null, empty: 'zero' };
const BY_STATUS: DimensionSpec = { fieldId: 'status', bucket: null, showEmptyPeriods: true };

/** What a new chart starts with: everything but its source, which has no sensible default. */
export const chartConfigDefaults: Omit<ChartConfig, 'source'> = {
  version: CONFIG_VERSION,
  title: '',
  kind: 'pie',
  chartBy: BY_STATUS,
  groupBy: null,
  calculate: COUNT,
  uniqueTotals: false,
  sort: { by: 'value', direction: 'descending' },
  top: null,
  segments: [],
  labels: 'both',
  timeZone: { kind: 'viewer' },
  weekStartsOn: 1,
  refreshMinutes: null,
};
