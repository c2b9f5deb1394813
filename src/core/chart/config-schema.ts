import * as v from 'valibot';
import { calendarChoiceSchema } from '../calendar/calendar-choice';
import { CYCLE_RULES } from '../history/cycle-rule';
import { sourceSchema } from '../source/source-schema';
import { isTimeZone } from '../time/zone';
import { gadgetTitle, refreshMinutes } from '../versioned-config';
import {
  AFTER_MEASURES,
  BOUNDS_MAX,
  CHART_KIND_IDS,
  DATE_BUCKETS,
  DIMENSION_PATHS,
  LEGEND_COLUMNS,
  MERGED_SEGMENT,
  OPERATORS,
  SOURCES_MAX,
  STATUSES_MAX,
  TIME_UNITS,
} from './config';

/** A window of more units than this is as good as none. */
const WINDOW_MAX = 1000;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const key = v.pipe(v.string(), v.nonEmpty());
const color = v.nullable(
  v.pipe(
    v.string(),
    v.regex(/^(?:color\.chart\.[a-z]+(?:\.[a-z0-9]+){0,2}|#[0-9a-fA-F]{6})$/, 'chart colour'),
  ),
);
const dimensionPath = v.picklist(DIMENSION_PATHS);

const bounds = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(1),
  v.maxLength(BOUNDS_MAX),
  v.check(
    (values) => values.every((value, at) => at === 0 || value > (values[at - 1] ?? value)),
    'ascending',
  ),
);

const dimension = v.variant('kind', [
  v.object({ kind: v.literal('values'), fieldId: text }),
  v.object({
    kind: v.literal('periods'),
    fieldId: text,
    bucket: v.picklist(DATE_BUCKETS),
    showEmptyPeriods: v.boolean(),
    window: v.nullable(
      v.object({
        last: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WINDOW_MAX)),
        unit: v.picklist(DATE_BUCKETS),
      }),
    ),
  }),
  v.object({ kind: v.literal('number-ranges'), fieldId: text, bounds }),
  v.object({
    kind: v.literal('age-ranges'),
    fieldId: text,
    bounds: v.pipe(
      bounds,
      v.everyItem((value) => Number.isInteger(value), 'whole days'),
    ),
  }),
]);

const workingDaysOnly = v.boolean();
const quantity = v.variant('kind', [
  v.object({ kind: v.literal('field'), fieldId: text }),
  v.object({ kind: v.literal('date'), fieldId: text }),
  v.object({ kind: v.literal('time-since'), fieldId: text, workingDaysOnly }),
  v.object({ kind: v.literal('time-until'), fieldId: text, workingDaysOnly }),
  v.object({ kind: v.literal('time-between'), fromFieldId: text, toFieldId: text, workingDaysOnly }),
  v.object({ kind: v.literal('time-to-resolution'), includeUnresolved: v.boolean(), workingDaysOnly }),
  v.object({
    kind: v.literal('calculation'),
    operator: v.picklist(OPERATORS),
    leftFieldId: text,
    rightFieldId: text,
  }),
  v.object({
    kind: v.literal('time-in-status'),
    statuses: v.pipe(v.array(text), v.minLength(1), v.maxLength(STATUSES_MAX)),
    workingDaysOnly,
  }),
  v.object({ kind: v.literal('cycle-time'), rule: v.picklist(CYCLE_RULES), workingDaysOnly }),
]);

const plainMeasures = [
  v.object({ measure: v.literal('count') }),
  v.object({ measure: v.literal('projects') }),
  v.object({ measure: v.picklist(['sum', 'median', 'min', 'max', 'standard-deviation']), of: quantity }),
  v.object({ measure: v.literal('average'), of: quantity, empty: v.picklist(['zero', 'ignore']) }),
  v.object({
    measure: v.literal('percentile'),
    of: quantity,
    percentile: v.pipe(v.number(), v.gtValue(0), v.maxValue(100)),
  }),
  v.object({ measure: v.literal('distinct'), fieldId: text }),
] as const;

const ratioOperand = v.object({
  source: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(SOURCES_MAX - 1))),
  calculate: v.variant('measure', plainMeasures),
});

const measure = v.variant('measure', [
  ...plainMeasures,
  v.object({
    measure: v.literal('calculation-of-sums'),
    operator: v.picklist(OPERATORS),
    left: quantity,
    right: quantity,
  }),
  v.object({ measure: v.literal('progress'), main: quantity, done: quantity }),
  v.object({ measure: v.literal('ratio'), numerator: ratioOperand, denominator: ratioOperand }),
]);

const segment = v.object({
  dimension: v.nullable(dimensionPath),
  key,
  hidden: v.boolean(),
  label: v.nullable(text),
  color,
});

const merge = v.object({
  dimension: dimensionPath,
  key: v.pipe(v.string(), v.startsWith(MERGED_SEGMENT)),
  label: text,
  keys: v.pipe(v.array(key), v.minLength(1)),
});

const timeZone = v.variant('kind', [
  v.object({ kind: v.literal('viewer') }),
  v.object({ kind: v.literal('fixed'), zone: v.pipe(v.string(), v.check(isTimeZone, 'IANA time zone')) }),
]);

/** What each property of a configuration may be, whatever the others are. */
export const configSchema = v.object({
  version: v.literal(3),
  title: gadgetTitle,
  sources: v.pipe(
    v.array(v.object({ source: sourceSchema, name: v.pipe(v.string(), v.trim()), color })),
    v.minLength(1),
    v.maxLength(SOURCES_MAX),
  ),
  followsFilter: v.boolean(),
  kind: v.picklist(CHART_KIND_IDS),
  chartBy: v.nullable(dimension),
  groupBy: v.nullable(dimension),
  calculate: measure,
  after: v.picklist(AFTER_MEASURES),
  timeUnit: v.nullable(v.picklist(TIME_UNITS)),
  uniqueTotals: v.boolean(),
  sort: v.object({
    by: v.picklist(['value', 'name', 'field', 'manual']),
    direction: v.picklist(['ascending', 'descending']),
  }),
  top: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  segments: v.array(segment),
  merges: v.array(merge),
  order: v.object({ chartBy: v.array(key), groupBy: v.array(key) }),
  lines: v.object({
    goal: v.nullable(v.pipe(v.number(), v.finite())),
    average: v.boolean(),
    trend: v.boolean(),
  }),
  legend: v.array(v.picklist(LEGEND_COLUMNS)),
  labels: v.picklist(['none', 'value', 'percent', 'both']),
  timeZone,
  weekStartsOn: v.picklist([1, 2, 3, 4, 5, 6, 7]),
  workingCalendar: calendarChoiceSchema,
  refreshMinutes,
});
