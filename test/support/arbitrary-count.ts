import fc from 'fast-check';
import {
  DATE_BUCKETS,
  SOURCES_MAX,
  type ChartConfig,
  type DimensionSpec,
  type MeasureSpec,
  type NamedSource,
} from '../../src/core/chart/config';
import { parseChartConfig } from '../../src/core/chart/parse-config';
import type { Source } from '../../src/core/source/source';
import { aChart, by } from './chart';

interface CountableSite {
  /** What the charts are about, alone or side by side. */
  readonly sources: readonly Source[];
  /** Fields whose values Jira lists, or of which it may list them. */
  readonly fieldIds: readonly string[];
  readonly dateFieldIds: readonly string[];
}

const KINDS = ['table', 'two-dimensional-table', 'bar', 'stacked-bar', 'number'] as const;
const ZONES = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Auckland'] as const;

/** Every way to ask how many work items there are that one count per segment may answer. */
export function anyCount({ sources, fieldIds, dateFieldIds }: CountableSite): fc.Arbitrary<ChartConfig> {
  const dimension: fc.Arbitrary<DimensionSpec> = fc.oneof(
    fc.constantFrom(...fieldIds).map((fieldId) => by(fieldId)),
    fc.record({
      kind: fc.constant('periods'),
      fieldId: fc.constantFrom(...dateFieldIds),
      bucket: fc.constantFrom(...DATE_BUCKETS.filter((bucket) => bucket !== 'day')),
      showEmptyPeriods: fc.boolean(),
      window: fc.option(
        fc.record({ last: fc.integer({ min: 1, max: 8 }), unit: fc.constantFrom(...DATE_BUCKETS) }),
      ),
    }),
  );
  const side: fc.Arbitrary<readonly NamedSource[]> = fc
    .uniqueArray(fc.constantFrom(...sources), { minLength: 1, maxLength: Math.min(3, SOURCES_MAX) })
    .map((chosen) => chosen.map((source, at) => ({ source, name: `Source ${String(at)}`, color: null })));
  return fc
    .record({
      sources: side,
      kind: fc.constantFrom(...KINDS),
      chartBy: fc.option(dimension),
      groupBy: fc.option(dimension),
      compares: fc.boolean(),
      uniqueTotals: fc.boolean(),
      top: fc.option(fc.integer({ min: 1, max: 6 })),
      sort: fc.record({
        by: fc.constantFrom('value', 'name', 'field'),
        direction: fc.constantFrom('ascending', 'descending'),
      }),
      timeZone: fc.constantFrom(...ZONES).map((zone) => ({ kind: 'fixed', zone }) as const),
      weekStartsOn: fc.constantFrom(1, 7),
    })
    .map(({ compares, ...chart }) =>
      aChart({ ...chart, calculate: compares && chart.sources.length > 1 ? FIRST_OF_SECOND : COUNT }),
    )
    .filter((chart) => parseChartConfig(chart).ok);
}

const COUNT = { measure: 'count' } as const;
const FIRST_OF_SECOND: MeasureSpec = {
  measure: 'ratio',
  numerator: { source: 0, calculate: COUNT },
  denominator: { source: 1, calculate: COUNT },
};
