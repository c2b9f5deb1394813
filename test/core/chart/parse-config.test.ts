import { CHART_KIND_IDS, EMPTY_SEGMENT, OTHER_SEGMENT, SOURCES_MAX } from '../../../src/core/chart/config';
import { chartConfigDefaults, parseChartConfig } from '../../../src/core/chart/parse-config';
import { aChart, by, from, of, twoSources } from '../../support/chart';

const stored = (changes: Record<string, unknown> = {}): unknown =>
  JSON.parse(JSON.stringify({ ...aChart({}), ...changes }));

describe('a stored chart configuration', () => {
  it('comes back as it was saved', () => {
    const config = aChart({
      kind: 'stacked-bar',
      sources: [from({ kind: 'board', boardId: 7 })],
      chartBy: { kind: 'periods', fieldId: 'created', bucket: 'month', showEmptyPeriods: true, window: null },
      groupBy: { kind: 'values', fieldId: 'status' },
      calculate: { measure: 'average', of: of('customfield_10016'), empty: 'ignore' },
      segments: [
        { dimension: null, key: EMPTY_SEGMENT, hidden: true, label: null, color: null },
        {
          dimension: null,
          key: OTHER_SEGMENT,
          hidden: false,
          label: 'Rest',
          color: 'color.chart.categorical.3',
        },
        { dimension: null, key: 'done', hidden: false, label: null, color: '#36B37E' },
      ],
      top: 5,
      timeZone: { kind: 'fixed', zone: 'Europe/Berlin' },
      weekStartsOn: 7,
      refreshMinutes: 15,
    });
    expect(parseChartConfig(JSON.parse(JSON.stringify(config)))).toEqual({ ok: true, value: config });
  });

  it.each([
    [{ sources: [from({ kind: 'jql', jql: '  ' })] }, 'sources.0.source.jql'],
    [{ sources: [{ source: { kind: 'sprint', id: 1 }, name: '', color: null }] }, 'sources.0.source.kind'],
    [{ sources: [] }, 'sources'],
    [{ sources: [from({ kind: 'board', boardId: 1.5 })] }, 'sources.0.source.boardId'],
    [{ kind: 'sunburst' }, 'kind'],
    [{ chartBy: null }, 'chartBy'],
    [{ kind: 'stacked-bar' }, 'groupBy'],
    [
      {
        chartBy: {
          kind: 'periods',
          fieldId: 'created',
          bucket: 'hour',
          showEmptyPeriods: true,
          window: null,
        },
      },
      'chartBy.bucket',
    ],
    [{ calculate: { measure: 'sum', of: { kind: 'field', fieldId: null } } }, 'calculate.of.fieldId'],
    [{ calculate: { measure: 'percentile', of: of('votes'), percentile: 0 } }, 'calculate.percentile'],
    [{ calculate: { measure: 'percentile', of: of('votes'), percentile: 101 } }, 'calculate.percentile'],
    [
      {
        calculate: {
          measure: 'sum',
          of: { kind: 'time-in-status', statuses: [], workingDaysOnly: false },
        },
      },
      'calculate.of.statuses',
    ],
    [
      { calculate: { measure: 'sum', of: { kind: 'cycle-time', rule: 'slow', workingDaysOnly: false } } },
      'calculate.of.rule',
    ],
    [{ chartBy: { kind: 'number-ranges', fieldId: 'votes', bounds: [5, 5] } }, 'chartBy.bounds'],
    [{ chartBy: { kind: 'age-ranges', fieldId: 'created', bounds: [1.5] } }, 'chartBy.bounds'],
    [{ after: 'cumulative' }, 'after'],
    [{ kind: 'number', chartBy: by('created', 'month'), after: 'change' }, 'after'],
    [{ merges: [{ dimension: 'chartBy', key: 'x', label: 'X', keys: ['a'] }] }, 'merges.0.key'],
    [{ calculate: { measure: 'mode', fieldId: 'votes', empty: 'zero' } }, 'calculate.measure'],
    [{ top: 0 }, 'top'],
    [
      { segments: [{ dimension: null, key: 'a', hidden: false, label: null, color: 'red' }] },
      'segments.0.color',
    ],
    [{ timeZone: { kind: 'fixed', zone: 'Europe/Atlantis' } }, 'timeZone.zone'],
    [{ weekStartsOn: 0 }, 'weekStartsOn'],
    [{ workingCalendar: { kind: 'board', boardId: 0 } }, 'workingCalendar.boardId'],
    [{ refreshMinutes: -5 }, 'refreshMinutes'],
    [{ title: 7 }, 'title'],
  ])('says where %j is wrong', (changes, path) => {
    expect(parseChartConfig(stored(changes))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', path },
    });
  });

  it.each([null, undefined, 'text', [], {}])('is not %j', (value) => {
    expect(parseChartConfig(value)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('of a newer version is told apart from a wrong one', () => {
    expect(parseChartConfig({ version: 4, anything: true })).toEqual({
      ok: false,
      error: { code: 'newer-version', params: { version: 4 }, path: 'version' },
    });
  });

  it('drops properties that it does not know', () => {
    const parsed = parseChartConfig(stored({ extra: 1 }));
    expect(parsed).toEqual({ ok: true, value: aChart({}) });
  });

  it('needs no Chart By for one number', () => {
    expect(parseChartConfig(stored({ kind: 'number', chartBy: null }))).toMatchObject({ ok: true });
  });
});

describe('the defaults', () => {
  it.each(CHART_KIND_IDS)('make a valid %s chart once a source and a second field are chosen', (kind) => {
    const sources = [from({ kind: 'filter', filterId: '10000' })];
    const config = { ...chartConfigDefaults, sources, kind, groupBy: chartConfigDefaults.chartBy };
    expect(parseChartConfig(config)).toMatchObject({ ok: true });
  });
});

describe('a configuration of version 1', () => {
  const version1 = {
    version: 1,
    title: 'Work',
    source: { kind: 'project', projectKey: 'K' },
    kind: 'stacked-bar',
    chartBy: { fieldId: 'created', bucket: 'week', showEmptyPeriods: false },
    groupBy: { fieldId: 'status', bucket: null, showEmptyPeriods: true },
    calculate: { measure: 'average', fieldId: 'customfield_10016', empty: 'ignore' },
    uniqueTotals: true,
    sort: { by: 'name', direction: 'ascending' },
    top: 5,
    segments: [{ key: 'done', hidden: true, label: null, color: null }],
    labels: 'value',
    timeZone: { kind: 'viewer' },
    weekStartsOn: 7,
    refreshMinutes: 15,
  };

  it('means the same in the present version', () => {
    expect(parseChartConfig(version1)).toEqual({
      ok: true,
      value: aChart({
        title: 'Work',
        kind: 'stacked-bar',
        chartBy: by('created', 'week', false),
        groupBy: by('status'),
        calculate: { measure: 'average', of: of('customfield_10016'), empty: 'ignore' },
        uniqueTotals: true,
        sort: { by: 'name', direction: 'ascending' },
        top: 5,
        segments: [{ dimension: null, key: 'done', hidden: true, label: null, color: null }],
        labels: 'value',
        weekStartsOn: 7,
        refreshMinutes: 15,
      }),
    });
  });

  it.each([
    [{ measure: 'count', fieldId: null, empty: 'zero' }, { measure: 'count' }],
    [
      { measure: 'distinct', fieldId: 'labels', empty: 'zero' },
      { measure: 'distinct', fieldId: 'labels' },
    ],
    [
      { measure: 'sum', fieldId: 'votes', empty: 'zero' },
      { measure: 'sum', of: of('votes') },
    ],
  ])('calculates %j as %j', (calculate, expected) => {
    expect(parseChartConfig({ ...version1, calculate })).toMatchObject({ value: { calculate: expected } });
  });

  it('is wrong where it was wrong', () => {
    expect(parseChartConfig({ ...version1, source: { kind: 'jql', jql: ' ' } })).toMatchObject({
      error: { code: 'invalid-input', path: 'sources.0.source.jql' },
    });
  });
});

describe('a configuration of version 2', () => {
  it('counts all days of times between dates, and its working days are Monday to Friday', () => {
    const since = { kind: 'time-since', fieldId: 'created' };
    const cycle = { kind: 'cycle-time', rule: 'lead', workingDaysOnly: true };
    const { workingCalendar, ...rest } = aChart({});
    const version2 = {
      ...rest,
      version: 2,
      calculate: {
        measure: 'ratio',
        numerator: { source: null, calculate: { measure: 'sum', of: since } },
        denominator: { source: 0, calculate: { measure: 'max', of: cycle } },
      },
    };
    expect(parseChartConfig(version2)).toMatchObject({
      value: {
        version: 3,
        workingCalendar,
        calculate: {
          numerator: { calculate: { of: { ...since, workingDaysOnly: false } } },
          denominator: { calculate: { of: cycle } },
        },
      },
    });
  });
});

describe('a configuration of several sources', () => {
  const count = { measure: 'count' };

  it('is valid with a name for each', () => {
    expect(parseChartConfig(stored({ sources: twoSources }))).toMatchObject({ ok: true });
  });

  it('needs no Chart By or Group By where the sources take its place', () => {
    const sources = twoSources;
    expect(parseChartConfig(stored({ sources, kind: 'pie', chartBy: null }))).toMatchObject({ ok: true });
    expect(parseChartConfig(stored({ sources, kind: 'stacked-bar' }))).toMatchObject({ ok: true });
    expect(parseChartConfig(stored({ sources, kind: 'stacked-bar', chartBy: null }))).toMatchObject({
      error: { path: 'groupBy' },
    });
  });

  it.each([
    [{ sources: [twoSources[0], { ...twoSources[1], name: ' ' }] }, 'sources.1.name'],
    [{ sources: Array.from({ length: SOURCES_MAX + 1 }, () => twoSources[0]) }, 'sources'],
    [{ calculate: ratio(0, 1) }, 'calculate.denominator.source'],
    [{ sources: twoSources, calculate: ratio(2, 1) }, 'calculate.numerator.source'],
    [{ sources: twoSources, kind: 'pie', chartBy: null, calculate: ratio(0, 1) }, 'chartBy'],
  ])('names what is wrong: %j', (changes, path) => {
    expect(parseChartConfig(stored(changes))).toMatchObject({ error: { code: 'invalid-input', path } });
  });

  function ratio(numerator: number, denominator: number): object {
    return {
      measure: 'ratio',
      numerator: { source: numerator, calculate: count },
      denominator: { source: denominator, calculate: count },
    };
  }
});
