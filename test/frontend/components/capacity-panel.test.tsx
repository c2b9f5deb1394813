import { expectText, fieldOf, renderUi, textOf, type RenderedUi } from '../../support/forge-ui';
import { choose, press } from '../../support/gestures';
import React from 'react';
import { DEFAULT_SITE_CAPACITY } from '../../../src/core/capacity/records/site-capacity';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { CapacityPanel } from '../../../src/frontend/components/capacity-panel/capacity-panel';
import { aPlan, awayOn, offOn } from '../../support/capacity';
import {
  capacitySite,
  issueBean,
  SITE_RECORDS,
  sprintBean,
  type CapacitySite,
} from '../../support/capacity-site';

const NOW = { ...sprintBean(7, 'Now', 'active', '2099-06-01'), boardId: 5 };
const OLD = { ...sprintBean(6, 'Old', 'closed', '2099-05-18'), boardId: 5 };
const DEV_AND_TEST = {
  site: {
    ...DEFAULT_SITE_CAPACITY,
    roles: [
      { id: 'dev', name: 'Developer' },
      { id: 'qa', name: 'Tester' },
    ],
  },
  plan: {
    revision: 1,
    record: aPlan([
      { accountId: 'anna', roleId: 'dev' },
      { accountId: 'ben', roleId: 'dev' },
      { accountId: 'carl', roleId: 'qa' },
    ]),
  },
};

interface Item {
  readonly assignee?: string;
  readonly hours?: number;
  readonly sprints?: readonly object[] | null;
  readonly fields?: object;
}

/** Item 1 is looked at; Anna has 70 hours of other work, and everybody can do 80. */
function render({ sprints = [OLD, NOW], ...item }: Item, site: CapacitySite = {}): Promise<RenderedUi> {
  const shown = issueBean('1', { ...item, fields: { customfield_10020: sprints, ...item.fields } });
  const issues = [shown, issueBean('2', { assignee: 'anna', hours: 70 })];
  return renderUi(
    <AppFrame>
      <CapacityPanel />
    </AppFrame>,
    {
      extension: { issue: { id: '1', key: 'KITE-1' }, project: { id: '1', key: 'KITE' } },
      ...capacitySite({ issues, records: DEV_AND_TEST, ...site }),
    },
  );
}

const READ = '2 work items · complete';
const rows = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.map(textOf));
const people = (ui: RenderedUi) => ui.all('User').map(({ props }) => props['accountId']);

describe('CapacityPanel', () => {
  it("compares the assignee's load without and with the work item, and finds who else of the role is free", async () => {
    const ui = await render({ assignee: 'anna', hours: 20 });
    await expectText(ui, READ);
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        ...['Kite board · Now', 'Estimate: 20 h', 'Who else of the role Developer has room for it'],
      ]),
    );
    expect(rows(ui)).toEqual([
      ['Without this work item', '80 h', '70 h', '10 h', 'Room87.5%'],
      ['With this work item', '80 h', '90 h', '-10 h', 'Over112.5%'],
      ['', '80 h', '0 h', '80 h', 'Room0%'],
    ]);
    expect(people(ui)).toEqual(['anna', 'ben']);
  });

  it('offers everybody with room for a work item that nobody has', async () => {
    const ui = await render({ hours: 20 });
    await expectText(ui, 'Nobody has it yet.');
    expect(people(ui)).toEqual(['ben', 'carl']);
  });

  it('warns of a due date on which the assignee is away, with the reason as far as it may be known', async () => {
    const persons = Object.fromEntries(
      awayOn({ anna: [offOn('2099-06-05', { share: 0.5, reason: 'Dentist' })] }),
    );
    const item = { assignee: 'anna', hours: 1, fields: { duedate: '2099-06-05' } };
    const ui = await render(item, { records: { ...DEV_AND_TEST, persons } });
    await expectText(ui, /Due on .*2099, when the assignee is away or works less: day off Dentist \(50%\)/);
    await expectText(
      await render({ ...item, fields: { duedate: '2099-06-04' } }),
      /Due on .*2099, a day on which the assignee works/,
    );
  });

  it.each([
    ['without an estimate', { assignee: 'anna' }, 'Not estimated: it takes no capacity until it is.'],
    ['of somebody outside the plan', { assignee: 'zoe', hours: 1 }, 'is not in the plan of this sprint'],
    ['in no sprint', { sprints: null }, 'In no open sprint'],
    ['in sprints that are over', { sprints: [OLD] }, 'In no open sprint'],
    [
      'in a version of a space that plans sprints',
      { sprints: null, fields: { fixVersions: [{ id: '31', name: '1.9' }] } },
      'In no open sprint or version',
    ],
  ])('is clear about a work item %s', async (_name, item: Item, text) => {
    await expectText(await render(item), text);
  });

  it.each([
    ['a board that is not set up', { board: null }, 'Capacity is not set up for this board yet'],
    ['a plan without people', { plan: null }, 'Nobody in the plan has enough room.'],
    ['a viewer who may not see capacity', { refusal: 'forbidden' }, 'You do not have the permission'],
  ])('is clear about %s', async (_name, records, text) => {
    await expectText(await render({ hours: 1 }, { records }), text);
  });

  it("shows the sprint's own board of several, and another one when it is chosen", async () => {
    const ui = await render(
      { assignee: 'anna', hours: 20 },
      {
        bodies: {
          '/rest/agile/1.0/board': () => ({
            values: [
              { id: 4, name: 'All teams', type: 'scrum' },
              { id: 5, name: 'Kite board', type: 'scrum' },
            ],
            isLast: true,
          }),
          '/rest/agile/1.0/board/4/configuration': () => ({
            ...{ name: 'All teams', type: 'scrum', filter: { id: '11' } },
            location: { type: 'project', id: '1', key: 'KITE' },
          }),
          '/rest/agile/1.0/board/4/sprint': () => ({ values: [], isLast: true }),
        },
      },
    );
    await expectText(ui, READ);
    expect(fieldOf(ui, 'Select', 'capacity-board')?.props['value']).toEqual({
      value: '5',
      label: 'Kite board',
    });
    await choose(ui, 'capacity-board', '4');
    await expectText(ui, 'The sprint or version is not on this board any more');
  });

  it('shows the plan of its version where the board has no sprints, and of another version when it is chosen', async () => {
    const version = (id: string, name: string, releaseDate: string) => ({ id, name, releaseDate });
    const versions = [version('32', '2.0', '2099-07-31'), version('31', '1.9', '2099-06-30')];
    const released = { ...version('30', '1.8', '2099-05-30'), released: true };
    const ui = await render(
      { assignee: 'anna', hours: 20, sprints: [OLD], fields: { fixVersions: [released, ...versions] } },
      {
        bodies: {
          '/rest/agile/1.0/board': () => ({
            values: [
              { id: 4, name: 'Sprints', type: 'scrum' },
              { id: 6, name: 'Flow', type: 'kanban' },
            ],
            isLast: true,
          }),
          '/rest/agile/1.0/board/6/configuration': () => ({
            ...{ name: 'Flow', type: 'kanban', filter: { id: '11' } },
            location: { type: 'project', id: '1', key: 'KITE' },
          }),
          '/rest/api/3/project/KITE/versions': () => [released, ...versions],
        },
      },
    );
    await expectText(ui, READ);
    expect(ui.texts()).toContain('Flow · 1.9');
    expect(fieldOf(ui, 'Select', 'capacity-board')).toBeUndefined();
    await choose(ui, 'capacity-iteration', 'version:32');
    await expectText(ui, 'Flow · 2.0');
  });

  it('leads to the capacity of the sprint', async () => {
    const ui = await render({ assignee: 'anna', hours: 1 }, { records: SITE_RECORDS });
    await expectText(ui, READ);
    await press(ui, 'Open capacity');
    await ui.until(() => {
      expect(ui.navigations()).toEqual([
        'https://site.invalid/module/capacity/KITE?inhouse-capacity=5%2Fsprint%3A7',
      ]);
    });
  });
});
