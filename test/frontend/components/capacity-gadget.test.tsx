import { expectText, renderUi, textOf, type FakeSite, type RenderedUi } from '../../support/forge-ui';
import { choose, press, submit, type } from '../../support/gestures';
import React from 'react';
import { capacityConfigDefaults } from '../../../src/core/capacity/gadget/parse-config';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { CapacityGadget } from '../../../src/frontend/components/capacity-gadget/capacity-gadget';
import { CapacityGadgetEditor } from '../../../src/frontend/components/capacity-gadget/capacity-gadget-editor';
import { capacitySite, issueBean, type CapacitySite } from '../../support/capacity-site';
import { aPlan } from '../../support/capacity';

const CONFIG = { ...capacityConfigDefaults, boardId: 5 };
const ISSUES = [
  issueBean('1', { assignee: 'anna', hours: 100 }),
  issueBean('2', { assignee: 'ben', hours: 20 }),
  issueBean('3', { hours: 4 }),
  issueBean('4', { assignee: 'carl' }),
];
const READ = '4 work items · complete';

function render(
  config: object | undefined,
  { overlay, ...site }: CapacitySite & Pick<FakeSite, 'overlay'> = {},
): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <CapacityGadget />
    </AppFrame>,
    {
      extension: { dashboard: { id: '1' }, gadget: { id: '2' }, gadgetConfiguration: config },
      ...capacitySite({ issues: ISSUES, ...site }),
      ...(overlay === undefined ? {} : { overlay }),
    },
  );
}

const rows = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.map(textOf));

describe('CapacityGadget', () => {
  it('shows a bar for each person of the active sprint, for what nobody has, and for the team', async () => {
    const ui = await render(CONFIG);
    await expectText(ui, READ);
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        'Kite board · Now',
        ...['100 h of 80 h', 'Over', '20 h of 80 h', 'Room', 'Unassigned', '4 h', '120 h of 160 h'],
      ]),
    );
    expect(ui.all('ProgressBar').map(({ props }) => props['value'])).toEqual([1, 0.25, 0.75]);
    expect(ui.all('User').map(({ props }) => props['accountId'])).toEqual(['anna', 'ben', 'carl']);
    expect(ui.texts()).toContain('1 person has open work and is not in the plan');
  });

  it('shows the same as a table', async () => {
    const ui = await render({ ...CONFIG, view: 'table' });
    await expectText(ui, READ);
    expect(rows(ui)).toEqual([
      ['', '80 h', '100 h', '-20 h', 'Over125%'],
      ['', '80 h', '20 h', '60 h', 'Room25%'],
      ['not in the plan', '–', '0 h', '–', 'Unknown'],
      ['Unassigned', '–', '4 h', '–', 'Unknown'],
      ['Team', '160 h', '120 h', '40 h', 'Room75%'],
    ]);
  });

  it.each([
    [{ kind: 'team' }, 'balance', '40 h'],
    [{ kind: 'person', accountId: 'anna' }, 'utilisation', '125%'],
    [{ kind: 'person', accountId: 'ben' }, 'remaining', '80 h'],
  ])('shows one number of %j: %s', async (subject, figure, number) => {
    const ui = await render({ ...CONFIG, view: 'number', subject, figure });
    await expectText(ui, READ);
    expect(ui.all('Heading').map(textOf)).toContain(number);
  });

  it('shows whoever looks at the dashboard themselves', async () => {
    const records = { plan: { revision: 1, record: aPlan([{ accountId: 'viewer' }, { accountId: 'ben' }]) } };
    const ui = await render({ ...CONFIG, subject: { kind: 'viewer' } }, { records });
    await expectText(ui, '0 h of 80 h');
    expect(ui.all('User').map(({ props }) => props['accountId'])).toEqual(['viewer']);
  });

  it('says that a person has neither a plan nor work', async () => {
    const ui = await render({ ...CONFIG, subject: { kind: 'person', accountId: 'zoe' } });
    await expectText(ui, 'This person has neither a plan nor work here.');
  });

  it.each([
    [{ kind: 'next' }, 'sprint:8', 'Kite board · Next'],
    [{ kind: 'fixed', key: 'sprint:6' }, 'sprint:6', 'Kite board · Old'],
  ])('asks for the iteration that is chosen: %j', async (iteration, key, heading) => {
    const ui = await render({ ...CONFIG, iteration });
    await expectText(ui, heading);
    expect(ui.invocations()).toEqual([
      { name: 'capacity/read', payload: expect.objectContaining({ boardId: 5, iteration: key }) as unknown },
    ]);
  });

  it('counts only the work that the filter of the dashboard lets through, and says so', async () => {
    const ui = await render(CONFIG, { overlay: 'priority = High OR priority = Low' });
    await expectText(ui, "only the work items of the dashboard's filter");
    await expectText(ui, READ);
    const search = ui.requests().find(({ path }) => path === '/rest/api/3/search/jql');
    expect(JSON.stringify(search)).toContain('sprint = 7 AND (priority = High OR priority = Low)');
  });

  it('does not follow the filter when it is told not to', async () => {
    const ui = await render({ ...CONFIG, followsFilter: false }, { overlay: 'priority = High' });
    await expectText(ui, READ);
    expect(JSON.stringify(ui.requests())).not.toContain('priority');
    expect(ui.texts().join()).not.toContain('filter');
  });

  it('reads anew when the dashboard is refreshed, and keeps what it shows meanwhile', async () => {
    const ui = await render(CONFIG);
    await expectText(ui, READ);
    const before = ui.requests().length;
    ui.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'dashboard' });
    await ui.until(() => {
      expect(ui.requests().length).toBeGreaterThan(before);
      expect(ui.invocations()).toHaveLength(2);
    });
    expect(ui.texts()).toContain('100 h of 80 h');
    await expectText(ui, READ);
  });

  it('opens the capacity of this board and sprint', async () => {
    const ui = await render(CONFIG);
    await expectText(ui, READ);
    await press(ui, 'Open capacity');
    await ui.until(() => {
      expect(ui.navigations()).toEqual([
        'https://site.invalid/module/capacity/KITE?inhouse-capacity=5%2Fsprint%3A7',
      ]);
    });
  });

  it.each([
    [
      'a board without the iteration',
      { iteration: { kind: 'fixed', key: 'sprint:99' } },
      {},
      'No such sprint or version',
    ],
    [
      'a board that is not set up',
      {},
      { records: { board: null } },
      'Capacity is not set up for this board yet',
    ],
    [
      'a viewer who may not see it',
      {},
      { records: { refusal: 'forbidden' } },
      'You do not have the permission',
    ],
    ['a board that is gone', { boardId: 9 }, {}, 'does not exist any more, or you may not see it'],
    ['a plan without people', {}, { records: { plan: null } }, 'The plan has no people yet.'],
  ] as const)('says why there are no numbers: %s', async (_name, config, site, text) => {
    const ui = await render({ ...CONFIG, ...config }, site);
    await expectText(ui, text);
  });

  it('shows the capacity of any dates', async () => {
    const iteration = { kind: 'range', from: '2099-06-03', to: '2099-06-04' };
    const ui = await render({ ...CONFIG, iteration, view: 'table' });
    await expectText(ui, READ);
    expect(ui.texts()).toContain('Kite board · 2099-06-03 – 2099-06-04');
    expect(rows(ui)[0]?.slice(1, 3)).toEqual(['16 h', '100 h']);
  });

  it('tells what to do with a gadget that is not set up', async () => {
    await expectText(await render(undefined), 'This capacity gadget is not set up yet');
  });
});

describe('CapacityGadgetEditor', () => {
  it('saves board, iteration, person and view, and tells what is missing', async () => {
    const ui = await renderUi(
      <AppFrame>
        <CapacityGadgetEditor />
      </AppFrame>,
      {
        extension: { entryPoint: 'edit' },
        ...capacitySite({
          issues: ISSUES,
          bodies: { '/rest/api/3/user/search': () => [{ accountId: 'ben', displayName: 'Ben' }] },
        }),
      },
    );
    await expectText(ui, 'Whose capacity');
    await submit(ui);
    await expectText(ui, 'Choose a board.');
    await choose(ui, 'source-board', '5');
    await choose(ui, 'capacity-subject', 'person');
    await submit(ui);
    await expectText(ui, 'Choose a person.');
    expect(ui.submitted()).toEqual([]);
    await expectText(ui, 'Next (Future)');
    await choose(ui, 'capacity-iteration', 'sprint:8');
    await choose(ui, 'capacity-subject-person', 'ben');
    await choose(ui, 'capacity-view', 'number');
    await choose(ui, 'capacity-figure', 'utilisation');
    await expectText(ui, 'of the remaining capacity is taken');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      {
        ...{ version: 1, boardId: 5, iteration: { kind: 'fixed', key: 'sprint:8' } },
        ...{ subject: { kind: 'person', accountId: 'ben' }, view: 'number', figure: 'utilisation' },
      },
    ]);
  });

  it('saves any dates once both are there, the last not before the first', async () => {
    const ui = await renderUi(
      <AppFrame>
        <CapacityGadgetEditor />
      </AppFrame>,
      { extension: { entryPoint: 'edit' }, ...capacitySite({ issues: ISSUES }) },
    );
    await expectText(ui, 'Whose capacity');
    await choose(ui, 'source-board', '5');
    await expectText(ui, 'Next (Future)');
    await choose(ui, 'capacity-iteration', 'range');
    await type(ui, 'capacity-from', '2099-06-03');
    await type(ui, 'capacity-to', '2099-06-02');
    await submit(ui);
    await expectText(ui, 'Give the first and the last day, the last one not before the first.');
    expect(ui.submitted()).toEqual([]);
    await type(ui, 'capacity-to', '2099-06-04');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { boardId: 5, iteration: { kind: 'range', from: '2099-06-03', to: '2099-06-04' } },
    ]);
  });
});
