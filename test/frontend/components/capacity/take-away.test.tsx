import { read, utils } from 'xlsx';
import { act, expectText, fieldOf, type RenderedUi } from '../../../support/forge-ui';
import { press } from '../../../support/gestures';
import { aBoard } from '../../../support/capacity';
import { READ, renderCapacity, type RenderedSite } from '../../../support/capacity-page';

const fileOf = async (ui: RenderedUi, name: string): Promise<Blob> => {
  const card = ui.all('FileCard').find(({ props }) => props['fileName'] === name);
  return (card?.props['onDownload'] as () => Promise<Blob>)();
};

const HISTORY = '/rest/api/3/changelog/bulkfetch';

/** Nothing happened to the estimates but on the day before the sprint. */
const historyOfFirst: NonNullable<RenderedSite['jira']> = ({ path }) => {
  if (path !== HISTORY) return null;
  const item = {
    fieldId: 'timeestimate',
    from: '36000',
    fromString: '36000',
    to: '360000',
    toString: '360000',
  };
  const changeHistories = [{ created: Date.parse('2099-05-31T10:00:00Z'), items: [item] }];
  return { status: 200, body: { issueChangeLogs: [{ issueId: '1', changeHistories }] } };
};

async function exporting(): Promise<RenderedUi> {
  const ui = await renderCapacity();
  await expectText(ui, READ);
  await press(ui, 'Export');
  await ui.until(() => {
    expect(ui.requests().some(({ path }) => path === '/rest/api/3/user/bulk')).toBe(true);
  });
  return ui;
}

describe('the tables of the capacity page', () => {
  it('go away as a workbook with a sheet each', async () => {
    const ui = await exporting();
    const book = read(Buffer.from(await (await fileOf(ui, 'Now.xlsx')).arrayBuffer()));
    expect(book.SheetNames).toEqual(['People', 'Roles', 'Days', 'Work items', 'Burndown']);
    const rowsOf = (name: string): readonly unknown[][] =>
      utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
    expect(rowsOf('People')[1]).toEqual([
      ...['Anna Berg', 'Without a role', 68, 68, 100, -32, 100 / 68, 'Over', 1, 0, 0],
    ]);
    expect(rowsOf('Days')[4]?.slice(2)).toEqual([0, 0, 0, 'Feast (100%)']);
    expect(rowsOf('Work items')[1]?.slice(0, 4)).toEqual(['KITE-1', 'Item 1', 'Anna Berg', 'To do']);
  });

  it('go away as CSV one by one', async () => {
    const ui = await exporting();
    expect(await (await fileOf(ui, 'Now People.csv')).text()).toContain(
      'Anna Berg,Without a role,68,68,100,-32,',
    );
  });

  it('have the sums of several sprints before those of each', async () => {
    const ui = await renderCapacity();
    await expectText(ui, READ);
    await act(fieldOf(ui, 'Select', 'capacity-iteration'), 'onChange', [
      { value: 'sprint:7', label: 'Now' },
      { value: 'sprint:8', label: 'Next' },
    ]);
    await expectText(ui, '6 work items · complete');
    await press(ui, 'Export');
    const names = ui.all('FileCard').map(({ props }) => props['fileName']);
    expect(names.slice(0, 4)).toEqual([
      'Now Next.xlsx',
      'Now Next People – Together.csv',
      'Now Next Roles – Together.csv',
      'Now Next People – Now.csv',
    ]);
  });
});

describe('the burndown on the capacity page', () => {
  it('draws the capacity that is left, and the work as the history of its estimates tells it', async () => {
    const ui = await renderCapacity({ jira: historyOfFirst });
    await expectText(ui, READ);
    await press(ui, 'Burndown');
    await ui.until(() => {
      expect(ui.all('LineChart')[0]?.props['data']).toEqual(
        expect.arrayContaining([
          { day: 'Jun 1, 2099', value: 68, line: 'Capacity left' },
          { day: 'Jun 1, 2099', value: 108, line: 'Ideal' },
          { day: 'Jun 13, 2099', value: 0, line: 'Capacity left' },
        ]),
      );
    });
    expect(
      ui
        .requests()
        .filter(({ path }) => path === HISTORY)
        .map(({ body }) => body),
    ).toEqual([{ issueIdsOrKeys: ['1', '2', '3'], fieldIds: ['timeestimate'], maxResults: 10_000 }]);
    await press(ui, 'Export');
    const csv = await (await fileOf(ui, 'Now Burndown.csv')).text();
    expect(csv).toContain('2099-06-01,68,,108');
    expect(ui.requests().filter(({ path }) => path === HISTORY)).toHaveLength(1);
  });

  it('says why there is no line of work where the history cannot be read, and draws the rest', async () => {
    const ui = await renderCapacity();
    await expectText(ui, READ);
    await press(ui, 'Burndown');
    await expectText(ui, 'The history of the remaining estimates is not known');
    const lines = (ui.all('LineChart')[0]?.props['data'] as readonly { readonly line: string }[]).map(
      ({ line }) => line,
    );
    expect(new Set(lines)).toEqual(new Set(['Capacity left']));
  });

  it('draws the ideal of the work where the estimates stay as they were', async () => {
    const record = aBoard({ estimate: { kind: 'original' } });
    const ui = await renderCapacity({
      records: { board: { revision: 1, record } },
      jira: ({ path }) =>
        path === '/rest/api/3/field'
          ? {
              status: 200,
              body: [
                {
                  ...{ id: 'timeoriginalestimate', name: 'Original estimate' },
                  ...{ clauseNames: ['originalEstimate'] },
                  schema: { type: 'number', system: 'timeoriginalestimate' },
                },
              ],
            }
          : null,
    });
    await expectText(ui, READ);
    await press(ui, 'Burndown');
    const lines = (ui.all('LineChart')[0]?.props['data'] as readonly { readonly line: string }[]).map(
      ({ line }) => line,
    );
    expect(new Set(lines)).toEqual(new Set(['Capacity left', 'Ideal']));
  });
});
