import fc from 'fast-check';
import {
  CHART_KIND_IDS,
  MEASURE_IDS,
  type ChartConfig,
  type DimensionSpec,
  type MeasureSpec,
} from '../../../src/core/chart/config';
import { CHART_KINDS } from '../../../src/core/chart/kinds';
import { parseChartConfig } from '../../../src/core/chart/parse-config';
import { configFromDraft } from '../../../src/frontend/form/config-from-draft';
import { draftFromConfig, NEW_DRAFT } from '../../../src/frontend/form/draft';
import { aChart, by, FIELDS, from, measuring, of } from '../../support/chart';

const FIELD_LIST = Object.values(FIELDS);

const dimension: fc.Arbitrary<DimensionSpec> = fc.oneof(
  fc.constantFrom('status', 'assignee', 'labels').map((fieldId) => by(fieldId)),
  fc.record({
    kind: fc.constant('periods'),
    fieldId: fc.constantFrom('created', 'duedate'),
    bucket: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    showEmptyPeriods: fc.boolean(),
    window: fc.constantFrom(null, { last: 3, unit: 'month' } as const),
  }),
  fc.constantFrom<DimensionSpec>(
    { kind: 'number-ranges', fieldId: FIELDS.storyPoints.id, bounds: [1, 5] },
    { kind: 'age-ranges', fieldId: 'created', bounds: [7, 30] },
  ),
);

const calculate: fc.Arbitrary<MeasureSpec> = fc.constantFrom<MeasureSpec>(
  { measure: 'count' },
  { measure: 'projects' },
  measuring('sum', 'timespent'),
  measuring('distinct', 'labels'),
  measuring('average', 'timespent', { empty: 'ignore' }),
  measuring('percentile', 'timespent', { percentile: 99.5 }),
  { measure: 'median', of: { kind: 'time-to-resolution', includeUnresolved: true } },
  { measure: 'progress', main: of('timespent'), done: of(FIELDS.estimate.id) },
);

const config: fc.Arbitrary<ChartConfig> = fc
  .record({
    kind: fc.constantFrom(...CHART_KIND_IDS),
    chartBy: dimension,
    groupBy: dimension,
    calculate,
    source: fc.oneof(
      fc.constant({ kind: 'jql', jql: 'project = K' } as const),
      fc.constant({ kind: 'filter', filterId: '10' } as const),
      fc.constant({ kind: 'board', boardId: 4 } as const),
      fc.constant({ kind: 'project', projectKey: 'K' } as const),
    ),
    top: fc.option(fc.integer({ min: 1, max: 1000 })),
    refreshMinutes: fc.option(fc.integer({ min: 1, max: 1440 })),
  })
  .map(({ kind, chartBy, groupBy, source, ...rest }) =>
    aChart({
      ...rest,
      kind,
      chartBy: CHART_KINDS[kind].chartBy === 'none' ? null : chartBy,
      groupBy: CHART_KINDS[kind].groupBy === 'none' ? null : groupBy,
      sources: [from(source)],
      lines: { goal: 5, average: true, trend: false },
    }),
  );

describe('configFromDraft', () => {
  it('gives back the configuration that the form was opened with', () => {
    fc.assert(
      fc.property(config, (saved) => {
        expect(configFromDraft(draftFromConfig(saved), FIELD_LIST)).toEqual({ ok: true, config: saved });
      }),
    );
  });

  it('makes only configurations that the app accepts', () => {
    fc.assert(
      fc.property(
        config,
        fc.constantFrom(...CHART_KIND_IDS),
        fc.constantFrom(...MEASURE_IDS),
        (saved, kind, measure) => {
          const outcome = configFromDraft({ ...draftFromConfig(saved), kind, measure }, FIELD_LIST);
          const accepted = outcome.ok && parseChartConfig(outcome.config);
          expect(accepted).toEqual(outcome.ok && { ok: true, value: outcome.config });
        },
      ),
    );
  });

  it.each([
    ['project', 'source', 'fault.project'],
    ['filter', 'source', 'fault.filter'],
    ['board', 'source', 'fault.board'],
    ['jql', 'source.jql', 'fault.jql'],
  ] as const)('asks for the %s of a new chart', (sourceKind, path, fault) => {
    expect(configFromDraft({ ...NEW_DRAFT, sourceKind, jql: '  ' }, FIELD_LIST)).toEqual({
      ok: false,
      faults: { [path]: fault },
    });
  });

  it('takes white space around texts away', () => {
    const draft = {
      ...NEW_DRAFT,
      sourceKind: 'jql',
      jql: ' project = K ',
      title: ' Work ',
      top: ' 5 ',
    } as const;
    expect(configFromDraft(draft, FIELD_LIST)).toMatchObject({
      config: { title: 'Work', sources: [from({ kind: 'jql', jql: 'project = K' })], top: 5 },
    });
  });
});
