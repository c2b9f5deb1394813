import {
  act,
  expectText,
  renderUi,
  textOf,
  withText,
  type FakeSite,
  type RenderedUi,
} from '../../../support/forge-ui';
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
    await act(withText(ui, 'Button', 'Done'), 'onClick');
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
      'Formula 1: The formula “Broken” cannot be read from character 4 on.',
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
    await act(withText(ui, 'Button', 'Last page'), 'onClick');
    await expectText(ui, /Work on SHOP-120/);
    expect(linesOf(ui)).toHaveLength(20);
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
    await act(withText(ui, 'Button', 'Explain'), 'onClick');
    await expectText(ui, /6 work items, as many as Jira itself counts/);
    await expectText(ui, /3 rows that filters of the report leave out/);
    expect(ui.all('CodeBlock').map(({ props }) => props['text'])).toEqual(['project = "SHOP"']);
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
});
