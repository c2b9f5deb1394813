import fc from 'fast-check';
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
  TIME_UNITS,
  type AfterMeasure,
  type ChartConfig,
  type DimensionSpec,
  type MeasureSpec,
  type NamedSource,
  type PlainMeasureSpec,
  type QuantitySpec,
  type RatioOperand,
} from '../../src/core/chart/config';
import { CHART_KINDS } from '../../src/core/chart/kinds';
import { parseChartConfig } from '../../src/core/chart/parse-config';
import { CYCLE_RULES } from '../../src/core/history/cycle-rule';
import type { Source } from '../../src/core/source/source';
import { FIELDS } from './chart';

const NUMBERS = [FIELDS.storyPoints.id, FIELDS.estimate.id] as const;
const DURATION = FIELDS.timeSpent.id;
const DATES = [FIELDS.created.id, FIELDS.dueDate.id, FIELDS.resolved.id] as const;
const VALUES = [FIELDS.status.id, FIELDS.assignee.id, FIELDS.labels.id, FIELDS.storyPoints.id] as const;

const text = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((words) => words.trim())
  .filter((words) => words !== '');
/** JSON knows one zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const date = fc.constantFrom(...DATES);
const color = fc.option(fc.constantFrom('color.chart.teal.bold', '#12ab9F'));

const ascending = (bound: fc.Arbitrary<number>): fc.Arbitrary<readonly number[]> =>
  fc
    .uniqueArray(bound, { minLength: 1, maxLength: BOUNDS_MAX })
    .map((bounds) => [...bounds].sort((a, b) => a - b));

/** Every way to divide work items by a field of `FIELDS`. */
export const anyDimension: fc.Arbitrary<DimensionSpec> = fc.oneof(
  fc.record({ kind: fc.constant('values'), fieldId: fc.constantFrom(...VALUES) }),
  fc.record({
    kind: fc.constant('periods'),
    fieldId: date,
    bucket: fc.constantFrom(...DATE_BUCKETS),
    showEmptyPeriods: fc.boolean(),
    window: fc.option(
      fc.record({ last: fc.integer({ min: 1, max: 1000 }), unit: fc.constantFrom(...DATE_BUCKETS) }),
    ),
  }),
  fc.record({
    kind: fc.constant('number-ranges'),
    fieldId: fc.constantFrom(...NUMBERS, DURATION),
    bounds: ascending(fc.oneof(number, fc.integer({ min: -100_000, max: 1_000_000 }))),
  }),
  fc.record({
    kind: fc.constant('age-ranges'),
    fieldId: date,
    bounds: ascending(fc.integer({ min: -1000, max: 10_000 })),
  }),
);

const plainNumber: fc.Arbitrary<QuantitySpec> = fc.oneof(
  fc.record({ kind: fc.constant('field'), fieldId: fc.constantFrom(...NUMBERS) }),
  fc.record({
    kind: fc.constant('calculation'),
    operator: fc.constantFrom(...OPERATORS),
    leftFieldId: fc.constantFrom(...NUMBERS),
    rightFieldId: fc.constantFrom(...NUMBERS),
  }),
);

const duration: fc.Arbitrary<QuantitySpec> = fc.oneof(
  fc.constant({ kind: 'field', fieldId: DURATION } as const),
  fc.record({
    kind: fc.constantFrom('time-since', 'time-until'),
    fieldId: date,
    workingDaysOnly: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('time-between'),
    fromFieldId: date,
    toFieldId: date,
    workingDaysOnly: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('time-to-resolution'),
    includeUnresolved: fc.boolean(),
    workingDaysOnly: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('time-in-status'),
    statuses: fc.uniqueArray(fc.constantFrom('To Do', 'In Progress', 'Done'), { minLength: 1 }),
    workingDaysOnly: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('cycle-time'),
    rule: fc.constantFrom(...CYCLE_RULES),
    workingDaysOnly: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('calculation'),
    operator: fc.constantFrom('multiply', 'divide'),
    leftFieldId: fc.constant(DURATION),
    rightFieldId: fc.constantFrom(...NUMBERS),
  }),
);

const quantity = fc.oneof(plainNumber, duration);
const sameUnit = fc.oneof(fc.tuple(plainNumber, plainNumber), fc.tuple(duration, duration));

const plainMeasure: fc.Arbitrary<PlainMeasureSpec> = fc.oneof(
  fc.record({ measure: fc.constantFrom('count', 'projects') }),
  fc.record({
    measure: fc.constantFrom('sum', 'median', 'min', 'max', 'standard-deviation'),
    of: quantity,
  }),
  fc.record({ measure: fc.constant('average'), of: quantity, empty: fc.constantFrom('zero', 'ignore') }),
  fc.record({
    measure: fc.constant('percentile'),
    of: quantity,
    percentile: fc.oneof(
      fc.constantFrom(50, 85, 95),
      fc.double({ min: 0, minExcluded: true, max: 100, noNaN: true }),
    ),
  }),
  fc.record({ measure: fc.constant('distinct'), fieldId: fc.constantFrom(...VALUES) }),
);

/** The first or the last day of a date: only charts that say values can show it. */
const anyDay: fc.Arbitrary<PlainMeasureSpec> = fc.record({
  measure: fc.constantFrom('min', 'max'),
  of: fc.record({ kind: fc.constant('date'), fieldId: date }),
});

/** Every measure over `FIELDS`, in a chart of so many sources. */
export function anyMeasure(sources: number): fc.Arbitrary<MeasureSpec> {
  const operand: fc.Arbitrary<RatioOperand> = fc.record({
    source: fc.option(fc.nat({ max: sources - 1 })),
    calculate: plainMeasure,
  });
  return fc.oneof(
    plainMeasure,
    fc
      .tuple(fc.constantFrom('add', 'subtract', 'divide'), sameUnit)
      .map(
        ([operator, [left, right]]) => ({ measure: 'calculation-of-sums', operator, left, right }) as const,
      ),
    sameUnit.map(([main, done]) => ({ measure: 'progress', main, done }) as const),
    fc.record({ measure: fc.constant('ratio'), numerator: operand, denominator: operand }),
  );
}

const source: fc.Arbitrary<Source> = fc.oneof(
  fc.record({ kind: fc.constant('jql'), jql: text }),
  fc.record({ kind: fc.constant('filter'), filterId: fc.constantFrom('10', '11') }),
  fc.record({ kind: fc.constant('board'), boardId: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constant('project'), projectKey: fc.constantFrom('K', 'L') }),
);

const sources: fc.Arbitrary<readonly NamedSource[]> = fc.array(fc.record({ source, name: text, color }), {
  minLength: 1,
  maxLength: SOURCES_MAX,
});

const dimensionPath = fc.constantFrom(...DIMENSION_PATHS);
const keys = fc.uniqueArray(text, { maxLength: 4 });

/** Everything that does not depend on another choice. */
const presentation = fc.record({
  version: fc.constant(3 as const),
  title: fc.oneof(fc.constant(''), text),
  followsFilter: fc.boolean(),
  timeUnit: fc.option(fc.constantFrom(...TIME_UNITS)),
  uniqueTotals: fc.boolean(),
  sort: fc.record({
    by: fc.constantFrom('value', 'name', 'field', 'manual'),
    direction: fc.constantFrom('ascending', 'descending'),
  }),
  top: fc.option(fc.integer({ min: 1, max: 1000 })),
  segments: fc.array(
    fc.record({
      dimension: fc.option(dimensionPath),
      key: text,
      hidden: fc.boolean(),
      label: fc.option(text),
      color,
    }),
    { maxLength: 3 },
  ),
  merges: fc.array(
    fc.record({
      dimension: dimensionPath,
      key: text.map((name) => MERGED_SEGMENT + name),
      label: text,
      keys: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  order: fc.record({ chartBy: keys, groupBy: keys }),
  lines: fc.record({ goal: fc.option(number), average: fc.boolean(), trend: fc.boolean() }),
  legend: fc.shuffledSubarray([...LEGEND_COLUMNS]),
  labels: fc.constantFrom('none', 'value', 'percent', 'both'),
  timeZone: fc.oneof(
    fc.constant({ kind: 'viewer' } as const),
    fc.constant({ kind: 'fixed', zone: 'Asia/Tokyo' } as const),
  ),
  weekStartsOn: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
  workingCalendar: fc.oneof(
    fc.constant({ kind: 'weekdays' } as const),
    fc.record({ kind: fc.constant('board'), boardId: fc.integer({ min: 1, max: 9 }) }),
  ),
  refreshMinutes: fc.option(fc.integer({ min: 1, max: 1440 })),
});

/** What can be made of the numbers of a chart. */
function afterOf({
  kind,
  chartBy,
  calculate,
}: Pick<ChartConfig, 'kind' | 'chartBy' | 'calculate'>): readonly AfterMeasure[] {
  if (CHART_KINDS[kind].chartBy === 'none') return ['none'];
  const addsUp = ['count', 'sum'].includes(calculate.measure);
  if ('of' in calculate && calculate.of.kind === 'date') return ['none'];
  return AFTER_MEASURES.filter(
    (after) =>
      after === 'none' || (after === 'percent-of-total' ? addsUp : (chartBy?.kind ?? 'values') !== 'values'),
  );
}

/** Every configuration that the app accepts and that `FIELDS` can answer; texts have no white space around them. */
export const anyChart: fc.Arbitrary<ChartConfig> = fc
  .record({
    presentation,
    sources,
    kind: fc.constantFrom(...CHART_KIND_IDS),
    dimensions: fc.tuple(anyDimension, anyDimension),
  })
  .chain(({ presentation: rest, sources: from, kind, dimensions: [chartBy, groupBy] }) =>
    fc
      .record({
        calculate: CHART_KINDS[kind].showsDays
          ? fc.oneof(anyMeasure(from.length), anyDay)
          : anyMeasure(from.length),
        chartBy: fc.option(fc.constant(chartBy)),
        groupBy: fc.option(fc.constant(groupBy)),
      })
      .chain((data) =>
        fc
          .constantFrom(...afterOf({ kind, ...data }))
          .map((after): ChartConfig => ({ ...rest, ...data, sources: from, kind, after })),
      ),
  )
  .filter((chart) => parseChartConfig(chart).ok);
