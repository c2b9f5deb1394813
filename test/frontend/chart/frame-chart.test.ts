import '../../support/forge-bridge';
import dark from '@atlaskit/tokens/atlassian-dark';
import light from '@atlaskit/tokens/atlassian-light';
import type { FrameChart } from '../../../src/contract/frame';
import type { ChartConfig } from '../../../src/core/chart/config';
import { toCsv } from '../../../src/core/table/csv';
import { chartTable } from '../../../src/frontend/chart/chart-table';
import { exportName } from '../../../src/frontend/files/export-name';
import { frameChart } from '../../../src/frontend/chart/frame-chart';
import { FRAME_THEMES } from '../../../src/frontend/chart/frame-theme';
import { createTexts } from '../../../src/frontend/texts/texts';
import { frameChannel, isFrameReady, parseFrameMessage } from '../../../src/contract/frame';
import { anIssue, by, chartOf } from '../../support/chart';
import { aFrameMessage } from '../../support/frame';

const TEXTS = createTexts([], 'en-US');
const ISSUES = [
  anIssue('K-1', { status: { name: 'Done' }, priority: { name: 'High' }, timespent: 7200 }),
  anIssue('K-2', { status: { name: 'Done' }, priority: { name: 'Low' }, timespent: 1800 }),
  anIssue('K-3', { status: { name: '=To Do' }, priority: { name: 'Low' } }),
];
const SORTED = { by: 'name', direction: 'descending' } as const;

describe('frameChart', () => {
  it('says each value in words, where it leads to, and the colour of the theme', () => {
    const model = chartOf(ISSUES, { kind: 'area', chartBy: by('status'), sort: SORTED, labels: 'both' });
    const chart = frameChart(model, TEXTS, 'light');
    expect(chart).toMatchObject({
      picture: 'area',
      valueName: 'Number of work items',
      categories: [{ name: 'Done' }, { name: '=To Do' }],
      series: [],
      marks: [
        [{ value: 2, text: '2 (66.7%)', label: '2 (66.7%)' }],
        [{ value: 1, text: '1 (33.3%)', label: '1 (33.3%)' }],
      ],
    });
    expect(chart.marks[0]?.[0]?.href).toBe(
      `/issues/?jql=${encodeURIComponent(model.rowTotals[0]?.jql ?? '')}`,
    );
    expect(chart.description).toBe('Areas: Number of work items. Done: 2 (66.7%); =To Do: 1 (33.3%)');
    expect(chart.categories[0]?.color).toMatch(/^#[0-9A-F]{6}$/i);
  });

  it('draws durations in hours, and no value as nothing', () => {
    const model = chartOf(ISSUES, {
      kind: 'heat-map',
      chartBy: by('status'),
      groupBy: by('priority'),
      sort: SORTED,
      calculate: { measure: 'average', of: { kind: 'field', fieldId: 'timespent' }, empty: 'ignore' },
    });
    const chart = frameChart(model, TEXTS, 'dark');
    expect(chart.series.map(({ name }) => name)).toEqual(['Low', 'High']);
    expect(chart.marks.map((row) => row.map((mark) => mark?.value ?? null))).toEqual([
      [0.5, 2],
      [null, null],
    ]);
    expect(chart.marks[0]?.[0]?.text).toBe('0.5 h');
  });

  it('draws the lines that its kind can hold, in the unit of the axis, and reads them out', () => {
    const lines = { goal: 1.5, average: true, trend: false };
    const calculate = { measure: 'sum', of: { kind: 'field', fieldId: 'timespent' } } as const;
    const chart = (changes: Partial<ChartConfig>): FrameChart =>
      frameChart(
        chartOf(ISSUES, { chartBy: by('priority'), sort: SORTED, calculate, lines, ...changes }),
        TEXTS,
        'light',
      );
    const linesOf = ({ lines }: FrameChart): readonly unknown[] =>
      lines.map(({ kind, name, text, values, series }) => [kind, name, text, values, series]);

    expect(linesOf(chart({ kind: 'bar' }))).toEqual([
      ['goal', 'Goal', '1.5 h', 1.5, null],
      ['average', 'Average', '1.25 h', 1.25, null],
    ]);
    expect(chart({ kind: 'bar' }).description).toMatch(/; Goal: 1\.5 h; Average: 1\.25 h$/);
    expect(linesOf(chart({ kind: 'grouped-bar', groupBy: by('status') }))).toEqual([
      ['goal', 'Goal', '1.5 h', 1.5, null],
      ['average', 'Done: Average', '1.25 h', 1.25, 0],
      ['average', '=To Do: Average', '0 h', 0, 1],
    ]);
    expect(linesOf(chart({ kind: 'stacked-bar', groupBy: by('status') }))).toEqual([
      ['goal', 'Goal', '1.5 h', 1.5, null],
      ['average', 'Average', '1.25 h', 1.25, null],
    ]);
    expect(linesOf(chart({ kind: 'gauge', chartBy: null }))).toEqual([['goal', 'Goal', '1.5 h', 1.5, null]]);
    expect(linesOf(chart({ kind: 'pie' }))).toEqual([]);
  });

  it('gives a trend a value a period', () => {
    const model = chartOf(
      [
        anIssue('K-1', { created: '2026-01-05T10:00:00.000+0000' }),
        anIssue('K-2', { created: '2026-02-05T10:00:00.000+0000' }),
        anIssue('K-3', { created: '2026-02-06T10:00:00.000+0000' }),
      ],
      {
        kind: 'line',
        chartBy: by('created', 'month'),
        sort: { by: 'field', direction: 'ascending' },
        lines: { goal: null, average: false, trend: true },
      },
    );
    expect(frameChart(model, TEXTS, 'light').lines).toMatchObject([{ name: 'Trend', values: [1, 2] }]);
  });

  it('reads out twelve values and says how many more there are', () => {
    const many = Array.from({ length: 15 }, (_, at) => anIssue(`K-${at}`, { status: { name: `S${at}` } }));
    const model = chartOf(many, { kind: 'funnel', chartBy: by('status'), labels: 'none' });
    expect(frameChart(model, TEXTS, 'light').description).toMatch(/, and 3 more$/);
  });

  it('draws single items over time where the model holds them', () => {
    const model = chartOf(ISSUES, { kind: 'scatter', chartBy: by('status') });
    const at = Date.UTC(2025, 0, 10, 12);
    const chart = frameChart(
      {
        ...model,
        points: {
          x: { kind: 'time' },
          points: [{ name: 'K-1', x: at, y: 3, column: null, jql: 'key = K-1' }],
        },
      },
      TEXTS,
      'light',
    );
    expect(chart.points).toEqual([
      {
        name: 'K-1',
        x: at,
        y: 3,
        text: '3 · Jan 10, 2025, 12:00 PM UTC',
        series: null,
        href: '/issues/?jql=key%20%3D%20K-1',
      },
    ]);
  });
});

describe('chartTable', () => {
  it('is what the chart says, for other programs', () => {
    const model = chartOf(ISSUES, { kind: 'pie', chartBy: by('status'), sort: SORTED });
    expect(toCsv(chartTable(model, TEXTS))).toBe(
      [
        'Status,Number of work items,Share,Number of work items,JQL',
        `Done,2,${2 / 3},2,"project = ""K"" AND status = ""Done"""`,
        `'=To Do,1,${1 / 3},1,"project = ""K"" AND status = ""=To Do"""`,
        'Total (sum of segments),3,1,3,"project = ""K"""',
        '',
      ].join('\r\n'),
    );
  });

  it('has the Group By segments as columns, and nothing for no value', () => {
    const model = chartOf(ISSUES, {
      kind: 'two-dimensional-table',
      chartBy: by('status'),
      groupBy: by('priority'),
      sort: SORTED,
      calculate: { measure: 'sum', of: { kind: 'field', fieldId: 'timespent' } },
    });
    expect(chartTable(model, TEXTS)[0]).toEqual(['Status', 'Low', 'High', 'Total (sum of segments)']);
    expect(chartTable(model, TEXTS)[1]).toEqual(['Done', 0.5, 2, 2.5]);
  });

  it('leaves out totals that are empty throughout', () => {
    const model = chartOf(ISSUES, {
      ...{ kind: 'line', chartBy: by('status'), groupBy: by('priority'), sort: SORTED },
      lines: { goal: 2, average: false, trend: false },
    });
    const nothing = { value: null, share: null, items: 0, jql: null };
    const ofColumns = { ...model, rowTotals: model.rowTotals.map(() => nothing), grandTotal: nothing };
    expect(chartTable(ofColumns, TEXTS)).toEqual([
      ['Status', 'Low', 'High'],
      ['Done', 1, 1],
      ['=To Do', 1, 0],
      ['Total (sum of segments)', 2, 1],
      ['Goal', 2, 2],
    ]);
    const ofRows = { ...model, columnTotals: model.columnTotals.map(() => nothing), grandTotal: nothing };
    expect(chartTable(ofRows, TEXTS).map((row) => row.at(0))).toEqual(['Status', 'Done', '=To Do', 'Goal']);
  });

  it('has days as other programs read them', () => {
    const model = chartOf([anIssue('K-1', { status: { name: 'Done' }, duedate: '2025-03-01' }), ...ISSUES], {
      ...{ kind: 'table', chartBy: by('status'), sort: SORTED },
      calculate: { measure: 'max', of: { kind: 'date', fieldId: 'duedate' } },
    });
    expect(chartTable(model, TEXTS).map(([name, value]) => [name, value])).toEqual([
      ['Status', 'Latest Due date'],
      ['Done', '2025-03-01'],
      ['=To Do', null],
      ['Overall', '2025-03-01'],
    ]);
  });

  it('has a row for each line of one value, in the columns that it is about', () => {
    const lines = { goal: 2, average: true, trend: false };
    const one = chartOf(ISSUES, { kind: 'bar', chartBy: by('status'), sort: SORTED, lines });
    expect(chartTable(one, TEXTS).slice(-2)).toEqual([
      ['Goal', 2, null, null, null],
      ['Average', 1.5, null, null, null],
    ]);
    const two = chartOf(ISSUES, {
      ...{ kind: 'line', chartBy: by('status'), groupBy: by('priority') },
      ...{ sort: SORTED, lines },
    });
    expect(
      chartTable(two, TEXTS)
        .slice(-3)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['Goal', 2, 2],
      ['Low: Average', expect.any(Number), null],
      ['High: Average', null, expect.any(Number)],
    ]);
  });

  it('is one line for one number', () => {
    const model = chartOf(ISSUES, { kind: 'number', chartBy: null });
    expect(chartTable(model, TEXTS).slice(1)).toEqual([
      ['Total (sum of segments)', 3, 1, 3, 'project = "K"'],
    ]);
  });
});

describe('exportName', () => {
  it.each([
    ['Open bugs', 'Open bugs'],
    ['A/B: "who?"', 'A B who'],
    ['..', 'chart'],
    ['', 'chart'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('makes of the title %j the name %j', (title, name) => {
    expect(exportName(title, 'chart')).toBe(name);
  });
});

describe('FRAME_THEMES', () => {
  it("has the values of Atlassian's tokens", () => {
    for (const [mode, tokens] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      const valueOf = (name: string): unknown =>
        (tokens as readonly { readonly name: string; readonly value: unknown }[]).find(
          (token) => token.name.replaceAll('.[default]', '') === name,
        )?.value;
      expect(FRAME_THEMES[mode]).toEqual({
        mode,
        text: valueOf('color.text'),
        subtleText: valueOf('color.text.subtle'),
        grid: valueOf('color.border'),
        surface: valueOf('elevation.surface'),
        overlay: valueOf('elevation.surface.overlay'),
        accent: valueOf('color.chart.brand'),
      });
    }
  });
});

describe('messages between a gadget and its Frame', () => {
  it('are taken only from the own gadget, and only whole', () => {
    const message = aFrameMessage();
    expect(parseFrameMessage(message, 'gadget/7')).toEqual(message);
    expect(parseFrameMessage(message, 'gadget/8')).toBeNull();
    expect(
      parseFrameMessage({ ...message, chart: { ...message.chart, marks: 'none' } }, 'gadget/7'),
    ).toBeNull();
    expect(isFrameReady({ channel: 'gadget/7' }, 'gadget/7')).toBe(true);
    expect(isFrameReady({ channel: 'gadget/8' }, 'gadget/7')).toBe(false);
  });

  it('go by the gadget, and by the place where there is none', () => {
    expect(frameChannel({ localId: 'here', extension: { gadget: { id: 7 } } })).toBe('gadget/7');
    expect(frameChannel({ localId: 'here', extension: {} })).toBe('here');
  });
});
