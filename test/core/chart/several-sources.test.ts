import { MEMBERSHIP } from '../../../src/core/aggregate/membership';
import {
  MERGED_SEGMENT,
  SOURCE_SEGMENT,
  type ChartConfig,
  type RatioOperand,
} from '../../../src/core/chart/config';
import type { ChartModel } from '../../../src/core/chart/model';
import type { JiraIssue } from '../../../src/core/field/field';
import {
  aContext,
  anIssue,
  by,
  chartOf,
  measuring,
  twoSources,
  valuesOf,
  wordsOf,
} from '../../support/chart';

const TO_DO = { id: '1', name: 'To Do' };
const DONE = { id: '2', name: 'Done' };

function inSources(key: string, sources: readonly number[], fields: JiraIssue['fields'] = {}): JiraIssue {
  return anIssue(key, { status: TO_DO, ...fields, [MEMBERSHIP]: sources });
}

/** Two of Kites, three of Lanterns; K-2 is in both. */
const ITEMS = [
  inSources('K-1', [0], { status: DONE, customfield_10016: 3 }),
  inSources('K-2', [0, 1], { customfield_10016: 5 }),
  inSources('K-3', [1], { customfield_10016: 8 }),
  inSources('K-4', [1], { status: DONE }),
];

const context = aContext({
  jql: 'project = A OR project = B',
  sources: [
    { jql: 'project = A', itemsExpected: 2 },
    { jql: 'project = B', itemsExpected: 3 },
  ],
});

function chart(changes: Partial<ChartConfig>): ChartModel {
  return chartOf(ITEMS, { sources: twoSources, chartBy: null, ...changes }, context);
}

const AS_LISTED = { by: 'field', direction: 'ascending' } as const;
const namesOf = (segments: ChartModel['rows']): readonly unknown[] => segments.map(wordsOf);

describe('sources side by side', () => {
  it('are segments with their own names and colours, in the order of the configuration', () => {
    const { rows } = chart({ kind: 'bar', sort: AS_LISTED });
    expect(rows.map((row) => [wordsOf(row), row.color])).toEqual([
      ['Kites', '#123456'],
      ['Lanterns', expect.stringMatching(/^color\.chart\.categorical/)],
    ]);
  });

  it('count an item that is in both in each of them, and once in a unique total', () => {
    const each = chart({ kind: 'bar', sort: AS_LISTED });
    expect(valuesOf(each)).toEqual([
      ['Kites', 2],
      ['Lanterns', 3],
    ]);
    expect(each.grandTotal).toMatchObject({ value: 5, items: 4 });
    expect(chart({ kind: 'bar', uniqueTotals: true }).grandTotal.value).toBe(4);
  });

  it('divide the segments of a field', () => {
    const { rows, columns, cells } = chart({ kind: 'grouped-bar', chartBy: by('status') });
    expect(rows.map(wordsOf)).toEqual(['To Do', 'Done']);
    expect(columns.map(wordsOf)).toEqual(['Kites', 'Lanterns']);
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it('link to the work items of the source alone, and totals to those of both', () => {
    const { cells, rowTotals, grandTotal } = chart({ kind: 'grouped-bar', chartBy: by('status') });
    expect(cells[1]?.map(({ jql }) => jql)).toEqual([
      'status = "Done" AND project = A',
      'status = "Done" AND project = B',
    ]);
    expect(rowTotals[1]?.jql).toBe('(project = A OR project = B) AND status = "Done"');
    expect(grandTotal.jql).toBe('project = A OR project = B');
  });

  it('show a source without work items, too', () => {
    const items = ITEMS.slice(0, 1);
    const model = chartOf(items, { sources: twoSources, kind: 'bar', chartBy: null }, context);
    expect(valuesOf(model)).toEqual([
      ['Kites', 1],
      ['Lanterns', 0],
    ]);
  });

  it('are hidden like other segments', () => {
    const key = chart({ kind: 'bar', sort: AS_LISTED }).rows[0]?.key ?? '';
    const hidden = { dimension: 'chartBy', key, hidden: true, label: null, color: null } as const;
    const model = chart({ kind: 'bar', segments: [hidden] });
    expect(valuesOf(model)).toEqual([['Lanterns', 3]]);
    expect(model.explain.leftOut).toEqual([{ reason: 'hidden-segment', items: 1 }]);
    expect(model.grandTotal).toMatchObject({ items: 3, jql: 'project = B' });
  });

  it.each([
    ['value', 'descending', ['Lanterns', 'Kites']],
    ['value', 'ascending', ['Kites', 'Lanterns']],
    ['name', 'descending', ['Lanterns', 'Kites']],
  ] as const)('are sorted like other segments: by %s, %s', (sortBy, direction, expected) => {
    const { rows } = chart({ kind: 'bar', sort: { by: sortBy, direction } });
    expect(namesOf(rows)).toEqual(expected);
  });

  it('stand beside each other as they are listed, unless a hand has ordered them', () => {
    const columns = (sort: ChartConfig['sort']) =>
      namesOf(
        chart({
          kind: 'grouped-bar',
          chartBy: by('status'),
          sort,
          order: { chartBy: [], groupBy: [`${SOURCE_SEGMENT}1`, `${SOURCE_SEGMENT}0`] },
        }).columns,
      );
    expect(columns({ by: 'value', direction: 'descending' })).toEqual(['Kites', 'Lanterns']);
    expect(columns({ by: 'manual', direction: 'ascending' })).toEqual(['Lanterns', 'Kites']);
  });

  it('are renamed, recoloured and merged like other segments', () => {
    const renamed = {
      dimension: 'chartBy',
      key: `${SOURCE_SEGMENT}1`,
      hidden: false,
      label: 'Lights',
      color: '#00ff00',
    } as const;
    const { rows } = chart({ kind: 'bar', sort: AS_LISTED, segments: [renamed] });
    expect(rows[1]).toMatchObject({ label: { text: 'Lights' }, color: '#00ff00' });
    const key = `${MERGED_SEGMENT}1`;
    const merge = {
      dimension: 'chartBy',
      key,
      label: 'Both',
      keys: [`${SOURCE_SEGMENT}0`, renamed.key],
    } as const;
    const hue = { ...renamed, key, label: null };
    const model = chart({ kind: 'bar', merges: [merge], segments: [hue], uniqueTotals: true });
    expect(valuesOf(model)).toEqual([['Both', 4]]);
    expect(model.rows[0]?.color).toBe('#00ff00');
  });

  it('are explained with the JQL of each', () => {
    expect(chart({ kind: 'bar' }).explain.sources).toEqual([
      { name: 'Kites', jql: 'project = A' },
      { name: 'Lanterns', jql: 'project = B' },
    ]);
  });
});

describe('sources read as one', () => {
  it('count each work item once', () => {
    const { grandTotal } = chart({ kind: 'number' });
    expect(grandTotal).toMatchObject({ value: 4, items: 4, jql: 'project = A OR project = B' });
  });
});

describe('a ratio of sources', () => {
  const of = (source: number | null, calculate: RatioOperand['calculate']): RatioOperand => ({
    source,
    calculate,
  });
  const count = { measure: 'count' } as const;

  it('measures the work items of one over those of the other, in each segment', () => {
    const calculate = { measure: 'ratio', numerator: of(0, count), denominator: of(1, count) } as const;
    const model = chart({ kind: 'bar', chartBy: by('status'), calculate });
    expect(valuesOf(model)).toEqual([
      ['Done', 1],
      ['To Do', 0.5],
    ]);
    expect(model.grandTotal).toMatchObject({ value: 2 / 3, items: 4 });
    expect(model.rowTotals[0]).toMatchObject({ items: 2 });
  });

  it('measures one over all', () => {
    const points = measuring('sum', 'customfield_10016');
    const calculate = { measure: 'ratio', numerator: of(1, points), denominator: of(null, points) } as const;
    const model = chart({ kind: 'number', calculate });
    expect(model.grandTotal.value).toBe(13 / 16);
    expect(model.explain.leftOut).toEqual([{ reason: 'empty-measure', items: 1 }]);
  });

  it('has no number where the other source has nothing', () => {
    const calculate = { measure: 'ratio', numerator: of(1, count), denominator: of(0, count) } as const;
    const model = chartOf(
      ITEMS.slice(2),
      { sources: twoSources, kind: 'bar', chartBy: by('status'), calculate },
      context,
    );
    expect(model.rowTotals.map(({ value }) => value)).toEqual([null, null]);
  });
});
