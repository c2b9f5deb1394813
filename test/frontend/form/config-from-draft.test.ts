import fc from 'fast-check';
import { CHART_KIND_IDS, MEASURE_IDS, type ChartConfig } from '../../../src/core/chart/config';
import { CHART_KINDS } from '../../../src/core/chart/kinds';
import { parseChartConfig } from '../../../src/core/chart/parse-config';
import { configFromDraft } from '../../../src/frontend/form/config-from-draft';
import { draftFromConfig, NEW_DRAFT } from '../../../src/frontend/form/draft';
import { aChart, FIELDS } from '../../support/chart';

const FIELD_LIST = Object.values(FIELDS);

const dimension = fc.oneof(
  fc.record({
    fieldId: fc.constantFrom('status', 'assignee', 'labels'),
    bucket: fc.constant(null),
    showEmptyPeriods: fc.constant(false),
  }),
  fc.record({
    fieldId: fc.constantFrom('created', 'duedate'),
    bucket: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    showEmptyPeriods: fc.boolean(),
  }),
);

const config: fc.Arbitrary<ChartConfig> = fc
  .record({
    kind: fc.constantFrom(...CHART_KIND_IDS),
    chartBy: dimension,
    groupBy: dimension,
    measure: fc.constantFrom(...MEASURE_IDS),
    source: fc.oneof(
      fc.constant({ kind: 'jql', jql: 'project = K' } as const),
      fc.constant({ kind: 'filter', filterId: '10' } as const),
      fc.constant({ kind: 'board', boardId: 4 } as const),
      fc.constant({ kind: 'project', projectKey: 'K' } as const),
    ),
    top: fc.option(fc.integer({ min: 1, max: 1000 })),
    refreshMinutes: fc.option(fc.integer({ min: 1, max: 1440 })),
  })
  .map(({ kind, chartBy, groupBy, measure, ...rest }) =>
    aChart({
      ...rest,
      kind,
      chartBy: CHART_KINDS[kind].chartBy === 'none' ? null : chartBy,
      groupBy: CHART_KINDS[kind].groupBy === 'none' ? null : groupBy,
      calculate: { measure, fieldId: measure === 'count' ? null : 'timespent', empty: 'zero' },
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
      config: { title: 'Work', source: { jql: 'project = K' }, top: 5 },
    });
  });
});
