import {
  act,
  expectText,
  renderUi,
  textOf,
  withText,
  type FakeSite,
  type RenderedUi,
} from '../../../support/forge-ui';
import { press } from '../../../support/gestures';
import React from 'react';
import type { ReportDefinition } from '../../../../src/core/report/definition';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { ReportView } from '../../../../src/frontend/components/report/run/report-view';
import { aColumn, aGroup, aReport, ofField, ofFormula } from '../../../support/report';
import { EXAMPLE_ITEMS, jiraWith } from '../../../support/report-site';
import { anIssue } from '../../../support/site';

const POINTS = 'customfield_10016';
const SHOP = { kind: 'project', projectKey: 'SHOP' } as const;

function show(changes: Partial<ReportDefinition>, site: FakeSite = {}): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <ReportView
        name="Work"
        definition={aReport({ source: SHOP, ...changes })}
        overlay={null}
        sample={null}
      />
    </AppFrame>,
    { jira: jiraWith(EXAMPLE_ITEMS), ...site },
  );
}

/** The table as texts, line by line, without its head. */
function linesOf(ui: RenderedUi): readonly (readonly string[])[] {
  return ui.all('Row').map((row) => row.children.map(textOf));
}

/** Where a browser could keep something. */
const STORAGES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

const POINTS_COLUMN = aColumn(POINTS, { groupAggregate: 'sum', totalAggregate: 'sum' });

describe('a report in a browser', () => {
  it('shows groups with subtotals, their rows, and the total of work items that count once', async () => {
    const ui = await show({
      columns: [aColumn('issuekey'), POINTS_COLUMN],
      groups: [aGroup('labels')],
    });
    await expectText(ui, /Total: 6 work items/);
    expect(linesOf(ui)).toEqual([
      ['x(3)', '', '10'],
      ['', 'SHOP-1', '5'],
      ['', 'SHOP-2', '3'],
      ['', 'SHOP-5', '2'],
      ['y(3)', '', '7'],
      ['', 'SHOP-1', '5'],
      ['', 'SHOP-4', '–'],
      ['', 'SHOP-5', '2'],
      ['z(2)', '', '2'],
      ['', 'SHOP-5', '2'],
      ['', 'SHOP-6', '0'],
      ['No Labels(1)', '', '8'],
      ['', 'SHOP-3', '8'],
      ['Total: 6 work items', '', '18'],
    ]);
  });

  it('B-P2: is read by the browser alone, with the rights of its viewer: no work item passes a resolver', async () => {
    const ui = await show({ columns: [aColumn('issuekey'), aColumn('summary')] });
    await expectText(ui, /Work on SHOP-6/);
    expect(ui.invocations()).toEqual([]);
    expect(ui.requests().some(({ path }) => path.endsWith('/search/jql'))).toBe(true);
  });

  it('B-P5: is kept in memory alone: whoever opens it again reads it again', async () => {
    const touched: string[] = [];
    for (const name of STORAGES) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          touched.push(name);
          return undefined;
        },
      });
    }
    const definition = { columns: [aColumn('issuekey'), aColumn('summary')] };
    const searches = async () => {
      const ui = await show(definition);
      await expectText(ui, /Work on SHOP-6/);
      return ui.requests().filter(({ path }) => path.endsWith('/search/jql')).length;
    };
    expect([await searches(), await searches()]).toEqual([1, 1]);
    for (const name of STORAGES) Reflect.deleteProperty(globalThis, name);
    expect(touched).toEqual([]);
  });

  it('closes and opens groups, which lead to their work items in Jira', async () => {
    const ui = await show({ columns: [aColumn('issuekey')], groups: [aGroup('status')] });
    await expectText(ui, /Total: 6 work items/);
    expect(linesOf(ui).map(([group]) => group)).toEqual([
      ...['Done(2)', '', '', 'In Progress(2)', '', '', 'To Do(2)', '', ''],
      'Total: 6 work items',
    ]);
    const [link] = ui.all('Link').filter((node) => textOf(node) === '(2)');
    expect(decodeURIComponent(String(link?.props['href']))).toBe(
      '/issues/?jql=project = "SHOP" AND status = "Done"',
    );
    await press(ui, 'Done');
    expect(linesOf(ui).map(([group]) => group)).toEqual([
      ...['Done(2)', 'In Progress(2)', '', '', 'To Do(2)', '', ''],
      'Total: 6 work items',
    ]);
  });

  it('sorts rows by a column for the moment, without values last in both directions', async () => {
    const ui = await show({ columns: [aColumn('issuekey'), POINTS_COLUMN] });
    await expectText(ui, /complete/);
    const keys = () => linesOf(ui).flatMap(([key = '']) => (key.startsWith('SHOP') ? [key.slice(5)] : []));
    expect(keys()).toEqual(['1', '2', '3', '4', '5', '6']);
    await act(withText(ui, 'Pressable', 'Story Points'), 'onClick');
    expect(keys()).toEqual(['6', '5', '2', '1', '3', '4']);
    await act(withText(ui, 'Pressable', 'Story Points ↑'), 'onClick');
    expect(keys()).toEqual(['3', '1', '2', '5', '6', '4']);
    await act(withText(ui, 'Pressable', 'Story Points ↓'), 'onClick');
    expect(keys()).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('asks Jira about the JQL of a formula', async () => {
    const ui = await show({
      formulas: [
        { id: 'done', name: 'Points done', text: 'if(matches("status = Done"), [Story Points], 0)' },
      ],
      columns: [aColumn('issuekey'), aColumn(ofFormula('done'), { totalAggregate: 'sum' })],
    });
    await expectText(ui, /complete/);
    expect(linesOf(ui).at(-1)).toEqual(['', '8']);
    expect(ui.requests().filter(({ path }) => path.endsWith('/jql/match'))).toHaveLength(1);
  });

  it('names everything that is wrong with a report, with its place', async () => {
    const ui = await show({
      formulas: [{ id: 'f', name: 'Broken', text: '1 +' }],
      columns: [aColumn('issuekey'), aColumn('nowhere')],
    });
    await expectText(ui, /This report cannot be read as it is/);
    expect(ui.all('ListItem').map(textOf)).toEqual([
      expect.stringMatching(/^Formula 1: /),
      expect.stringMatching(/^Column 2: /),
    ]);
  });

  it('reads what is only shown for the rows of the page alone', async () => {
    const ui = await show(
      { columns: [aColumn('issuekey'), aColumn('summary')] },
      { jira: jiraWith(Array.from({ length: 120 }, (_, at) => anIssue({ key: `SHOP-${String(at + 1)}` }))) },
    );
    await expectText(ui, /Work on SHOP-50/);
    const fetched = () =>
      ui
        .requests()
        .flatMap(({ path, body }) =>
          path.endsWith('/bulkfetch') && JSON.stringify(body).includes('summary')
            ? [(body as { issueIdsOrKeys: string[] }).issueIdsOrKeys.length]
            : [],
        );
    expect(fetched().every((ids) => ids <= 50)).toBe(true);
    expect(linesOf(ui)).toHaveLength(50);
    await press(ui, 'Last page');
    await expectText(ui, /Work on SHOP-120/);
    expect(linesOf(ui)).toHaveLength(20);
  });

  describe('while it is read', () => {
    const many = jiraWith(Array.from({ length: 250 }, (_, at) => anIssue({ key: `SHOP-${String(at + 1)}` })));
    const counted = { columns: [aColumn('issuekey', { totalAggregate: 'count' })] } as const;
    /** A Jira that answers a hundred work items, and the others once it is let go. */
    const slowly = () => {
      const gate = { pages: 0, isOpen: false };
      const jira: NonNullable<FakeSite['jira']> = (request) => {
        if (!request.path.endsWith('/bulkfetch')) return many(request);
        gate.pages += 1;
        return gate.pages > 1 && !gate.isOpen ? new Promise<never>(() => undefined) : many(request);
      };
      return { gate, jira };
    };

    it('says how far it is, stops with what is there, and goes on from there', async () => {
      const { gate, jira } = slowly();
      const ui = await show(counted, { jira });
      await expectText(ui, 'Read 100 of about 250 work items');
      await press(ui, 'Stop reading');
      await expectText(
        ui,
        'This report covers the first 100 of about 250 work items. Its totals are partial.',
      );
      expect(linesOf(ui).at(-1)).toEqual(['100']);
      expect(withText(ui, 'Button', 'Stop reading')).toBeUndefined();
      gate.isOpen = true;
      gate.pages = 1;
      await press(ui, 'Continue reading');
      await expectText(ui, /250 work items · complete/);
      expect(linesOf(ui).at(-1)).toEqual(['250']);
      expect(gate.pages).toBe(3);
    });

    it('can be read from the beginning where it was stopped before its first page', async () => {
      const gate = { isOpen: false };
      const ui = await show(counted, {
        jira: (request) =>
          request.path.endsWith('/approximate-count') && !gate.isOpen
            ? new Promise<never>(() => undefined)
            : many(request),
      });
      await expectText(ui, 'Stop reading');
      await press(ui, 'Stop reading');
      await expectText(ui, 'Nothing had been read yet.');
      gate.isOpen = true;
      await press(ui, 'Read again');
      await expectText(ui, /250 work items · complete/);
    });
  });

  it('says that nothing is there', async () => {
    const ui = await show({ columns: [aColumn('issuekey')] }, { jira: jiraWith([]) });
    await expectText(ui, /No work items/);
  });

  it('explains itself: the JQL, what filters leave out, and how Jira counts', async () => {
    const ui = await show({
      columns: [aColumn('issuekey')],
      filters: [{ id: 'f', of: ofField(POINTS), test: { kind: 'number', operator: '>', value: 2 } }],
    });
    await expectText(ui, /complete/);
    await press(ui, 'Explain');
    await expectText(ui, /6 work items, as many as Jira itself counts/);
    await expectText(ui, /3 rows that filters of the report leave out/);
    expect(ui.all('CodeBlock').map(({ props }) => props['text'])).toEqual(['project = "SHOP"']);
  });

  it('shows its columns at once, and no total before anything was read', async () => {
    const answer = jiraWith(EXAMPLE_ITEMS);
    const ui = await show(
      { columns: [aColumn('issuekey'), POINTS_COLUMN] },
      {
        jira: (request) =>
          request.path.endsWith('/search/jql') ? new Promise<never>(() => undefined) : answer(request),
      },
    );
    await expectText(ui, /Story Points/);
    expect(linesOf(ui)).toEqual([]);
  });

  it('is of the first work items alone in a sample, and says so', async () => {
    const definition = aReport({ source: SHOP });
    const ui = await renderUi(
      <AppFrame>
        <ReportView name="Work" definition={definition} overlay={null} sample={4} />
      </AppFrame>,
      { jira: jiraWith(EXAMPLE_ITEMS) },
    );
    await expectText(ui, /A sample: the first 4 of about 6 work items/);
    expect(linesOf(ui)).toHaveLength(4);
  });

  it('crosses groups with totals of both, and opens the work items behind a number', async () => {
    const ui = await show({
      columns: [aColumn('issuekey')],
      pivot: {
        rows: [aGroup('assignee')],
        columns: [aGroup('labels')],
        measures: [
          { id: 'n', of: null, aggregate: 'count' },
          { id: 'p', of: ofField(POINTS), aggregate: 'sum' },
        ],
        heat: 'table',
      },
      opensWith: 'pivot',
    });
    await expectText(ui, /complete/);
    expect(linesOf(ui)).toEqual([
      ['Anna Berg', ...['1', '5'], ...['1', '5'], ...['–', '–'], ...['1', '8'], ...['2', '13']],
      ['Ben Cole', ...['2', '5'], ...['1', '2'], ...['2', '2'], ...['–', '–'], ...['3', '5']],
      ['Unassigned', ...['–', '–'], ...['1', '–'], ...['–', '–'], ...['–', '–'], ...['1', '–']],
      ['Total', ...['3', '10'], ...['3', '7'], ...['2', '2'], ...['1', '8'], ...['6', '18']],
    ]);
    const bens = ui.all('Row')[1]?.children[1]?.children[0];
    await act(bens, 'onClick');
    await expectText(ui, /Ben Cole, x/);
    expect(linesOf(ui).slice(4)).toEqual([['SHOP-2'], ['SHOP-5']]);
  });

  it('stands work items below their parents, those outside the source too, with progress', async () => {
    const parent = anIssue({ key: 'OPS-1', typeId: '1' });
    const below = (number: number, statusId: string) =>
      anIssue({
        ...{ key: `SHOP-${String(number)}`, statusId, parentId: parent.id },
        custom: { [POINTS]: number },
      });
    const ui = await show(
      {
        columns: [aColumn('issuekey'), POINTS_COLUMN],
        hierarchy: { showsOutsideParents: true, progress: { of: null } },
        opensWith: 'hierarchy',
      },
      { jira: jiraWith([parent, below(1, '4'), below(2, '1'), anIssue({ key: 'SHOP-3' })]) },
    );
    await expectText(ui, /Outside the report/);
    expect(linesOf(ui)).toEqual([
      ['OPS-12 belowOutside the report', '', '3', '50%'],
      ['SHOP-1', 'SHOP-1', '1', '100%'],
      ['SHOP-2', 'SHOP-2', '2', '0%'],
      ['SHOP-3', 'SHOP-3', '–', '0%'],
    ]);
    await press(ui, '2 below');
    expect(linesOf(ui).map(([item]) => item)).toEqual(['OPS-12 belowOutside the report', 'SHOP-3']);
  });

  it('draws its groups as a chart, with the table that says the same', async () => {
    const ui = await show({
      columns: [aColumn('issuekey'), POINTS_COLUMN],
      groups: [aGroup('assignee')],
      chart: { kind: 'bar', columnId: POINTS },
      opensWith: 'chart',
    });
    await expectText(ui, /complete/);
    expect(ui.all('StackBarChart')).toHaveLength(1);
    expect(linesOf(ui)).toEqual([
      ['Anna Berg', '13'],
      ['Ben Cole', '5'],
      ['Unassigned', expect.any(String)],
      [expect.stringMatching(/^Total/), '18'],
    ]);
  });

  it('has the views of its definition, and opens with the one that it says', async () => {
    const ui = await show({
      columns: [aColumn('issuekey')],
      hierarchy: { showsOutsideParents: false, progress: null },
      opensWith: 'hierarchy',
    });
    await expectText(ui, /complete/);
    const views = ui.all('ButtonGroup').find(({ props }) => props['label'] === 'Views of the report');
    expect(views?.children.map((view) => [textOf(view), view.props['isSelected']])).toEqual([
      ['Table', false],
      ['Hierarchy', true],
    ]);
  });

  it('formats cells as columns say, colours them by rules, and leads to work items', async () => {
    const ui = await show(
      {
        columns: [
          aColumn('summary', { isLink: true }),
          aColumn(POINTS, {
            format: { kind: 'number', decimals: 2, isPercent: false },
            colors: [{ test: { kind: 'number', operator: '>', value: 4 }, color: 'red' }],
          }),
          aColumn('timespent', { format: { kind: 'duration', unit: 'mixed' } }),
          aColumn('created', { format: { kind: 'date', style: 'iso' }, header: 'Since' }),
        ],
      },
      {
        jira: jiraWith([
          anIssue({ key: 'SHOP-1', custom: { [POINTS]: 4.5 }, timeSpent: (8 + 3) * 3600 + 120 }),
        ]),
      },
    );
    await expectText(ui, /complete/);
    expect(linesOf(ui)).toEqual([['Work on SHOP-1', '4.50', '1d 3h 2m', '2026-03-01']]);
    expect(ui.all('Link').map(({ props }) => props['href'])).toEqual(['/browse/SHOP-1']);
    expect(ui.all('Pressable').map(textOf)).toContain('Since');
    expect(JSON.stringify(ui.all('Box').map(({ props }) => props['xcss']))).toContain('accent.red');
  });

  it('gives files of its rows and groups, with the names of people', async () => {
    const ui = await show({
      columns: [aColumn('issuekey'), aColumn('assignee'), POINTS_COLUMN],
      groups: [aGroup('status')],
    });
    await expectText(ui, /complete/);
    await press(ui, 'Export');
    await ui.until(() => {
      expect(ui.all('FileCard').map(({ props }) => props['fileName'])).toEqual([
        'Work.xlsx',
        'Work Rows.csv',
        'Work Groups.csv',
        'Work.json',
      ]);
    });
    const csv = async (name: string) => {
      const download = ui.all('FileCard').find(({ props }) => props['fileName'] === name)?.props[
        'onDownload'
      ];
      return (await (download as () => Promise<Blob>)()).text();
    };
    await ui.until(() => {
      expect(ui.requests().some(({ path }) => path.endsWith('/user/bulk'))).toBe(true);
    });
    const rows = (await csv('Work Rows.csv')).split('\r\n');
    expect([rows[0], rows[2], rows.length]).toEqual([
      'Status,Key,Assignee,Story Points',
      'Done,SHOP-2,Ben Cole,3',
      8,
    ]);
    expect((await csv('Work Groups.csv')).trim().split('\r\n')).toEqual([
      'Status,Number of work items,Story Points',
      'Done,2,8',
      'In Progress,2,8',
      'To Do,2,2',
      'Total,6,18',
    ]);
    expect(JSON.parse(await csv('Work.json'))).toMatchObject({
      ...{ report: 'Work', jql: 'project = "SHOP"', isComplete: true, workItems: 6 },
      tables: [{ columns: ['Status', 'Key', 'Assignee', 'Story Points'] }, {}],
    });
  });
});
