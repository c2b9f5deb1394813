import { CHART_KIND_IDS, EMPTY_SEGMENT, OTHER_SEGMENT } from '../../../src/core/chart/config';
import { chartConfigDefaults, parseChartConfig } from '../../../src/core/chart/parse-config';
import { aChart } from '../../support/chart';

const stored = (changes: Record<string, unknown> = {}): unknown =>
  JSON.parse(JSON.stringify({ ...aChart({}), ...changes }));

describe('a stored chart configuration', () => {
  it('comes back as it was saved', () => {
    const config = aChart({
      kind: 'stacked-bar',
      source: { kind: 'board', boardId: 7 },
      chartBy: { fieldId: 'created', bucket: 'month', showEmptyPeriods: true },
      groupBy: { fieldId: 'status', bucket: null, showEmptyPeriods: false },
      calculate: { measure: 'average', fieldId: 'customfield_10016', empty: 'ignore' },
      segments: [
        { key: EMPTY_SEGMENT, hidden: true, label: null, color: null },
        { key: OTHER_SEGMENT, hidden: false, label: 'Rest', color: 'color.chart.categorical.3' },
        { key: 'done', hidden: false, label: null, color: '#36B37E' },
      ],
      top: 5,
      timeZone: { kind: 'fixed', zone: 'Europe/Berlin' },
      weekStartsOn: 7,
      refreshMinutes: 15,
    });
    expect(parseChartConfig(JSON.parse(JSON.stringify(config)))).toEqual({ ok: true, value: config });
  });

  it.each([
    [{ source: { kind: 'jql', jql: '  ' } }, 'source.jql'],
    [{ source: { kind: 'sprint', id: 1 } }, 'source.kind'],
    [{ source: { kind: 'board', boardId: 1.5 } }, 'source.boardId'],
    [{ kind: 'funnel' }, 'kind'],
    [{ chartBy: null }, 'chartBy'],
    [{ kind: 'stacked-bar' }, 'groupBy'],
    [{ chartBy: { fieldId: 'created', bucket: 'hour', showEmptyPeriods: true } }, 'chartBy.bucket'],
    [{ calculate: { measure: 'sum', fieldId: null, empty: 'zero' } }, 'calculate.fieldId'],
    [{ calculate: { measure: 'count', fieldId: 'votes', empty: 'zero' } }, 'calculate.fieldId'],
    [{ calculate: { measure: 'mode', fieldId: 'votes', empty: 'zero' } }, 'calculate.measure'],
    [{ top: 0 }, 'top'],
    [{ segments: [{ key: 'a', hidden: false, label: null, color: 'red' }] }, 'segments.0.color'],
    [{ timeZone: { kind: 'fixed', zone: 'Europe/Atlantis' } }, 'timeZone.zone'],
    [{ weekStartsOn: 0 }, 'weekStartsOn'],
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
    expect(parseChartConfig({ version: 2, anything: true })).toEqual({
      ok: false,
      error: { code: 'newer-version', params: { version: 2 }, path: 'version' },
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
    const source = { kind: 'filter', filterId: '10000' } as const;
    const config = { ...chartConfigDefaults, source, kind, groupBy: chartConfigDefaults.chartBy };
    expect(parseChartConfig(config)).toMatchObject({ ok: true });
  });
});
