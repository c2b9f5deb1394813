import {
  act,
  expectText,
  fieldOf,
  textOf,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from '../../../support/forge-ui';
import { choose, press, type } from '../../../support/gestures';
import { aPlan } from '../../../support/capacity';
import { READ, renderCapacity, type RenderedSite } from '../../../support/capacity-page';
import { issueBean } from '../../../support/capacity-site';

const plan = { revision: 3, record: aPlan([{ accountId: 'anna' }, { accountId: 'ben' }]) };
const WRITES = /assignee$|\/sprint\/\d+\/issue$|backlog\/issue$/;
const writesOf = (ui: RenderedUi) =>
  ui.requests().flatMap(({ method, path, body }) => (WRITES.test(path) ? [{ method, path, body }] : []));
const written: JiraAnswer = { status: 204, body: null };

async function open(site: RenderedSite = {}): Promise<RenderedUi> {
  const ui = await renderCapacity({
    records: { plan },
    ...site,
    jira: (request: JiraRequest) => site.jira?.(request) ?? (WRITES.test(request.path) ? written : null),
  });
  await expectText(ui, READ);
  await press(ui, 'What if');
  await expectText(ui, 'Nothing is written until you apply it.');
  await expectText(ui, 'Anna Berg');
  return ui;
}

const teamRow = (ui: RenderedUi) =>
  ui
    .all('Row')
    .map(({ children }) => children.map(textOf))
    .findLast(([first]) => first === 'Team');

async function giveItemTo(ui: RenderedUi, item: string, person: string): Promise<void> {
  await choose(ui, 'what-if-item', `sprint:7 ${item}`);
  await choose(ui, 'what-if-person', person);
  await press(ui, 'Try this move');
}

describe('what if', () => {
  it('shows what a move would change, and writes nothing', async () => {
    const ui = await open();
    await giveItemTo(ui, '1', 'ben');
    await expectText(ui, 'KITE-1 Item 1 (100 h) to Ben Cole');
    const rows = ui.all('Row').map(({ children }) => children.map(textOf));
    expect(rows).toContainEqual(['Anna Berg', 'Now', '68 h', '100 h → 0 h', '-32 h → 68 h']);
    expect(rows).toContainEqual(['Ben Cole', 'Now', '72 h', '8 h → 108 h', '64 h → -36 h']);
    expect(writesOf(ui)).toEqual([]);
    await press(ui, 'Discard the draft');
    await expectText(ui, 'Nothing is written until you apply it.');
    expect(ui.texts()).not.toContain('What it would change');
  });

  it('shows what other capacity would change', async () => {
    const ui = await open();
    expect(teamRow(ui)?.slice(1, 3)).toEqual(['140 h', '140 h']);
    await choose(ui, 'what-if-capacity-of', 'ben');
    await type(ui, 'what-if-daily', '4');
    await press(ui, 'Try this capacity');
    await expectText(ui, 'Ben Cole in Now: daily 4 h');
    expect(teamRow(ui)?.slice(1, 3)).toEqual(['104 h', '104 h']);
  });

  it('shows what a day off would change, and adds it to those that are stored once it is applied', async () => {
    const off = (from: string) => ({ from, to: from, share: 1, reason: null });
    const stored = { version: 1, daysOff: [{ ...off('2099-05-04'), reason: 'Move' }], dailyLimit: 6 };
    const saved: unknown[] = [];
    const ui = await open({
      resolvers: {
        'capacity/read-person': () => ({ ok: true, value: { revision: 4, record: stored } }),
        'capacity/save-person': (payload) => {
          saved.push(payload);
          return { ok: true, value: { kind: 'saved', saved: { revision: 5, record: stored } } };
        },
      },
    });
    await choose(ui, 'what-if-off', 'ben');
    await type(ui, 'what-if-off-from', '2099-06-02');
    await type(ui, 'what-if-off-to', '2099-06-01');
    await expectText(ui, 'The last day is before the first.');
    await type(ui, 'what-if-off-to', '2099-06-03');
    await press(ui, 'Try these days off');
    await expectText(ui, 'Ben Cole is off: Jun 2, 2099 – Jun 3, 2099');
    expect(teamRow(ui)?.slice(1, 3)).toEqual(['124 h', '124 h']);
    expect(saved).toEqual([]);
    await press(ui, 'Apply …');
    await press(ui, 'Write them');
    await expectText(ui, '1 change is written');
    const daysOff = [...stored.daysOff, { ...off('2099-06-02'), to: '2099-06-03' }];
    expect(saved).toEqual([
      { boardId: 5, iteration: 'sprint:7', accountId: 'ben', record: { ...stored, daysOff }, seen: 4 },
    ]);
  });

  it('leaves the days off of others to who looks after them', async () => {
    const ui = await open({ records: { plan, mayManage: false } });
    await choose(ui, 'what-if-off', 'ben');
    await type(ui, 'what-if-off-from', '2099-06-02');
    await press(ui, 'Try these days off');
    await press(ui, 'Apply …');
    await press(ui, 'Write them');
    await expectText(ui, 'This one was not; it is still in the draft:');
    expect(ui.invocations().some(({ name }) => name.includes('person'))).toBe(false);
  });

  it('says everything that it will write, and writes it as the viewer once that is confirmed', async () => {
    const saved: unknown[] = [];
    const ui = await open({
      resolvers: {
        'capacity/save-iteration': (payload) => {
          saved.push(payload);
          return { ok: true, value: { kind: 'saved', saved: plan } };
        },
      },
    });
    await giveItemTo(ui, '1', 'ben');
    await choose(ui, 'what-if-capacity-of', 'ben');
    await type(ui, 'what-if-allocation', '50');
    await press(ui, 'Try this capacity');
    await press(ui, 'Apply …');
    await expectText(ui, 'Write 2 changes?');
    expect(ui.texts()).toEqual(
      expect.arrayContaining(['KITE-1: assignee Anna Berg → Ben Cole', 'The people of Now']),
    );
    expect([writesOf(ui), saved]).toEqual([[], []]);
    await press(ui, 'Write them');
    await expectText(ui, '2 changes are written');
    expect(writesOf(ui)).toEqual([
      { method: 'PUT', path: '/rest/api/3/issue/KITE-1/assignee', body: { accountId: 'ben' } },
    ]);
    const record = aPlan([{ accountId: 'anna' }, { accountId: 'ben', allocation: 0.5 }]);
    expect(saved).toEqual([{ boardId: 5, iteration: 'sprint:7', lender: null, record, seen: 3 }]);
    expect(ui.texts()).not.toContain('What it would change');
  });

  it('moves work between the sprints that are looked at, and into the backlog', async () => {
    const ui = await open();
    await act(fieldOf(ui, 'Select', 'capacity-iteration'), 'onChange', [
      { value: 'sprint:7', label: 'Now' },
      { value: 'sprint:8', label: 'Next' },
    ]);
    await expectText(ui, '6 work items · complete');
    await press(ui, 'What if');
    await choose(ui, 'what-if-item', 'sprint:7 2');
    await choose(ui, 'what-if-target', '-');
    await press(ui, 'Try this move');
    await expectText(ui, 'KITE-2 Item 2 (8 h) to Backlog');
  });

  it('leaves alone what somebody else assigned meanwhile, says so, and keeps it in the draft', async () => {
    let searches = 0;
    const ui = await open({
      jira: ({ path }) => {
        if (path !== '/rest/api/3/search/jql') return null;
        searches += 1;
        const assignee = searches === 1 ? 'anna' : 'carl';
        const issues = [
          issueBean('1', { assignee, hours: 100 }),
          issueBean('2', { assignee: 'ben', hours: 8 }),
          issueBean('3', {}),
        ];
        return { status: 200, body: { issues, isLast: true } };
      },
    });
    await giveItemTo(ui, '1', 'ben');
    await giveItemTo(ui, '3', 'anna');
    await press(ui, 'Apply …');
    await press(ui, 'Write them');
    await expectText(ui, '1 change is written');
    await expectText(ui, 'Somebody else assigned or moved it since it was read');
    await expectText(ui, 'Your draft: 1 change');
    expect(writesOf(ui).map(({ path }) => path)).toEqual(['/rest/api/3/issue/KITE-3/assignee']);
  });

  it('says what Jira refused, and keeps it in the draft', async () => {
    const ui = await open({
      jira: ({ path }) =>
        path.endsWith('/assignee')
          ? { status: 403, body: { errorMessages: ['You may not assign this.'], errors: {} } }
          : null,
    });
    await giveItemTo(ui, '1', 'ben');
    await press(ui, 'Apply …');
    await press(ui, 'Write them');
    await expectText(ui, 'Jira says: You may not assign this.');
    await expectText(ui, 'Your draft: 1 change');
  });

  it('suggests who could take what is too much, explains it, and tries it', async () => {
    const ui = await open({
      jira: ({ path }) =>
        path === '/rest/api/3/search/jql'
          ? {
              status: 200,
              body: {
                issues: [
                  issueBean('1', { assignee: 'anna', hours: 60 }),
                  issueBean('2', { assignee: 'anna', hours: 20 }),
                  issueBean('3', {}),
                ],
                isLast: true,
              },
            }
          : null,
    });
    await expectText(ui, 'KITE-2 Item 2 (20 h): from Anna Berg (-12 h → 8 h) to Ben Cole (72 h → 52 h)');
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        'The only one with room for it.',
        '1 work item has no estimate, so nobody is suggested for it.',
      ]),
    );
    await press(ui, 'Try');
    await expectText(ui, 'KITE-2 Item 2 (20 h) to Ben Cole');
  });
});
