import fc from 'fast-check';
import { CHART_KIND_IDS, MEASURE_IDS, type Operator } from '../../../src/core/chart/config';
import { parseChartConfig } from '../../../src/core/chart/parse-config';
import { configFromDraft } from '../../../src/frontend/form/config-from-draft';
import { draftFromConfig, newDraft, type Draft } from '../../../src/frontend/form/draft';
import { NO_QUANTITY, type QuantityDraft } from '../../../src/frontend/form/quantity-draft';
import { anyChart } from '../../support/arbitrary-chart';
import { aChart, by, FIELDS, from, measuring } from '../../support/chart';

const FIELD_LIST = Object.values(FIELDS);
const POINTS = FIELDS.storyPoints.id;
const SAVED = draftFromConfig(aChart({ kind: 'bar', chartBy: by('status') }), FIELD_LIST);

const read = (changes: Partial<Draft>): ReturnType<typeof configFromDraft> =>
  configFromDraft({ ...SAVED, ...changes }, FIELD_LIST);
const calculating = (changes: Partial<Draft['calculate']>): ReturnType<typeof configFromDraft> =>
  read({ calculate: { ...SAVED.calculate, ...changes } });
const ofField = (fieldId: string): QuantityDraft => ({ ...NO_QUANTITY, fieldId });
const faultsOf = (outcome: ReturnType<typeof configFromDraft>): unknown => (outcome.ok ? {} : outcome.faults);

describe('configFromDraft', () => {
  it('gives back the configuration that the form was opened with', () => {
    fc.assert(
      fc.property(anyChart, (saved) => {
        expect(parseChartConfig(saved)).toEqual({ ok: true, value: saved });
        expect(configFromDraft(draftFromConfig(saved, FIELD_LIST), FIELD_LIST)).toEqual({
          ok: true,
          config: saved,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('makes only configurations that the app accepts', () => {
    fc.assert(
      fc.property(
        anyChart,
        fc.constantFrom(...CHART_KIND_IDS),
        fc.constantFrom(...MEASURE_IDS),
        (saved, kind, measure) => {
          const draft = draftFromConfig(saved, FIELD_LIST);
          const changed = { ...draft, kind, calculate: { ...draft.calculate, measure } };
          const outcome = configFromDraft(changed, FIELD_LIST);
          const accepted = outcome.ok && parseChartConfig(outcome.config);
          expect(accepted).toEqual(outcome.ok && { ok: true, value: outcome.config });
        },
      ),
    );
  });

  it('keeps what was chosen for another type and another measure', () => {
    fc.assert(
      fc.property(
        anyChart,
        fc.constantFrom(...CHART_KIND_IDS),
        fc.constantFrom(...MEASURE_IDS),
        (saved, kind, measure) => {
          const opened = draftFromConfig(saved, FIELD_LIST);
          const away: Draft = { ...opened, kind, calculate: { ...opened.calculate, measure } };
          const back: Draft = {
            ...away,
            kind: opened.kind,
            calculate: { ...away.calculate, measure: opened.calculate.measure },
          };
          expect(configFromDraft(back, FIELD_LIST)).toEqual({ ok: true, config: saved });
        },
      ),
    );
  });

  it.each([
    ['project', 'projectKey', 'fault.project'],
    ['filter', 'filterId', 'fault.filter'],
    ['board', 'boardId', 'fault.board'],
    ['jql', 'jql', 'fault.jql'],
  ] as const)('asks for the %s of a new chart', (sourceKind, property, fault) => {
    const draft = newDraft();
    const sources = draft.sources.map((source) => ({ ...source, sourceKind, jql: '  ' }));
    expect(faultsOf(configFromDraft({ ...draft, sources }, FIELD_LIST))).toEqual({
      [`sources.0.source.${property}`]: fault,
    });
  });

  it('asks for a name where several sources stand side by side', () => {
    const [source] = SAVED.sources;
    const sources =
      source === undefined
        ? []
        : [
            { ...source, name: 'All' },
            { ...source, id: 1, name: ' ' },
          ];
    expect(faultsOf(read({ sources }))).toEqual({ 'sources.1.name': 'fault.source-name' });
  });

  it('asks for another source of a ratio whose source was removed', () => {
    const { numerator } = SAVED.calculate;
    expect(faultsOf(calculating({ measure: 'ratio', numerator: { ...numerator, sourceId: 7 } }))).toEqual({
      'calculate.numerator.source': 'fault.operand-source',
    });
  });

  it.each<[string, Partial<Draft['calculate']>, string, string]>([
    ['the field of a sum', { measure: 'sum' }, 'of.fieldId', 'fault.measure-field'],
    ['the field of different values', { measure: 'distinct' }, 'fieldId', 'fault.measure-field'],
    [
      'the end of a time',
      { measure: 'median', of: { ...NO_QUANTITY, kind: 'time-between' } },
      'of.toFieldId',
      'fault.measure-field',
    ],
    [
      'a percentile above 0',
      { measure: 'percentile', of: ofField(POINTS), percentileChoice: 'other', percentile: '0' },
      'percentile',
      'fault.percentile',
    ],
    [
      'numbers or durations, not both, for progress',
      { measure: 'progress', main: ofField(POINTS), done: ofField('timespent') },
      'main',
      'fault.measure-unsupported',
    ],
    [
      'numbers to calculate with',
      { measure: 'sum', of: ofField('status') },
      'of.fieldId',
      'fault.measure-unsupported',
    ],
  ])('asks for %s', (_, changes, path, fault) => {
    expect(faultsOf(calculating(changes))).toEqual({ [`calculate.${path}`]: fault });
  });

  it.each<[Operator, string, string, boolean]>([
    ['add', POINTS, 'timespent', false],
    ['multiply', 'timespent', 'timespent', false],
    ['divide', 'timespent', POINTS, true],
  ])('knows whether to %s %s and %s makes sense', (operator, left, right, isSound) => {
    const outcome = calculating({
      measure: 'calculation-of-sums',
      operator,
      left: ofField(left),
      right: ofField(right),
    });
    expect(outcome.ok).toBe(isSound);
  });

  it.each<[string, Partial<Draft['chartBy']>, string]>([
    ['', { fieldId: POINTS, division: 'number-ranges' }, 'fault.bounds.number'],
    ['5, 3', { fieldId: POINTS, division: 'number-ranges' }, 'fault.bounds.number'],
    ['1d', { fieldId: 'timespent', division: 'number-ranges' }, 'fault.bounds.seconds'],
  ])('asks for bounds instead of "%s"', (numberBounds, chartBy, fault) => {
    expect(faultsOf(read({ chartBy: { ...SAVED.chartBy, ...chartBy, numberBounds } }))).toEqual({
      'chartBy.bounds': fault,
    });
  });

  it('asks for whole days and for the length of a window', () => {
    const dated = { ...SAVED.chartBy, fieldId: 'created' };
    expect([
      faultsOf(read({ chartBy: { ...dated, division: 'age-ranges', ageBounds: '1.5' } })),
      faultsOf(read({ chartBy: { ...dated, hasWindow: true, last: '0' } })),
      faultsOf(read({ lines: { ...SAVED.lines, goal: 'many' } })),
    ]).toEqual([
      { 'chartBy.bounds': 'fault.bounds.days' },
      { 'chartBy.window.last': 'fault.window' },
      { 'lines.goal': 'fault.goal' },
    ]);
  });

  it('lets what the type of chart does not show stay unfinished', () => {
    const groupBy = { ...SAVED.groupBy, fieldId: POINTS, division: 'number-ranges' } as const;
    expect(read({ kind: 'pie', groupBy })).toMatchObject({ ok: true, config: { groupBy: null } });
    expect(read({ kind: 'stacked-bar', groupBy }).ok).toBe(false);
  });

  it('divides a field as it can be divided: a date by periods, whatever was chosen for another field', () => {
    expect(
      read({ chartBy: { ...SAVED.chartBy, fieldId: 'created', division: 'number-ranges' } }),
    ).toMatchObject({
      config: { chartBy: { kind: 'periods', bucket: 'month' } },
    });
  });

  it('makes nothing of the numbers that the rows have no order for, and comes back to it', () => {
    expect(read({ after: 'cumulative' })).toMatchObject({ config: { after: 'none' } });
    expect(read({ after: 'cumulative', chartBy: { ...SAVED.chartBy, fieldId: 'created' } })).toMatchObject({
      config: { after: 'cumulative' },
    });
  });

  it('keeps a dimension as it was while its field cannot be found', () => {
    const gone = aChart({ chartBy: { kind: 'age-ranges', fieldId: 'customfield_9', bounds: [7] } });
    expect(configFromDraft(draftFromConfig(gone, FIELD_LIST), FIELD_LIST)).toEqual({
      ok: true,
      config: gone,
    });
  });

  it('takes white space around texts away', () => {
    const sources = SAVED.sources.map(
      (source) => ({ ...source, sourceKind: 'jql', jql: ' project = K ' }) as const,
    );
    expect(read({ sources, title: ' Work ', top: ' 5 ' })).toMatchObject({
      config: { title: 'Work', sources: [from({ kind: 'jql', jql: 'project = K' })], top: 5 },
    });
  });

  it('takes a usual percentile or one that was typed', () => {
    const of = ofField('timespent');
    expect([
      calculating({ measure: 'percentile', of, percentileChoice: '95', percentile: '12' }),
      calculating({ measure: 'percentile', of, percentileChoice: 'other', percentile: '99,5' }),
    ]).toMatchObject([
      { config: { calculate: measuring('percentile', 'timespent', { percentile: 95 }) } },
      { config: { calculate: measuring('percentile', 'timespent', { percentile: 99.5 }) } },
    ]);
  });
});
