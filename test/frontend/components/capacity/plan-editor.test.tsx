import {
  act,
  expectText,
  fieldOf,
  payloadsOf,
  renderUi,
  textOf,
  type RenderedUi,
  type UiNode,
} from '../../../support/forge-ui';
import { choose, press, submit, type } from '../../../support/gestures';
import React from 'react';
import type { CapacityRecords } from '../../../../src/contract/capacity';
import type { PersonPlan } from '../../../../src/core/capacity/records/iteration-capacity';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { PlanEditor } from '../../../../src/frontend/components/capacity/plan-editor';
import { aBoard, aPlan, anIteration } from '../../../support/capacity';
import { SITE_RECORDS } from '../../../support/capacity-site';

const ROLES = [{ id: 'dev', name: 'Developer' }];
const SPRINT = anIteration('2099-06-01', '2099-06-12', { source: { kind: 'sprint', sprintId: 7 } });
const EARLIER = anIteration('2099-05-18', '2099-05-29', {
  source: { kind: 'sprint', sprintId: 6 },
  name: 'Old',
  state: 'closed',
});

const PEOPLE = [
  { accountId: 'ben', displayName: 'Ben Bird' },
  { accountId: 'bea', displayName: 'Bea Bird' },
  { accountId: 'carl', displayName: 'Carl' },
];

/** Work of the space cannot be assigned to them. */
const OUTSIDERS = ['bea'];

const KITES = {
  id: 'k',
  template: {
    ...{ version: 1, name: 'Kites' },
    people: [
      { accountId: 'anna', roleId: null, dailyCapacity: 6 },
      { accountId: 'carl', roleId: 'dev', dailyCapacity: null },
    ],
  },
};

type Answer = (payload: unknown) => unknown;
const isSaved: Answer = () => ({
  ok: true,
  value: { kind: 'saved', saved: { revision: 4, record: aPlan([]) } },
});

async function render(
  people: readonly (Partial<PersonPlan> & { readonly accountId: string })[],
  resolvers: Readonly<Record<string, Answer>> = {},
  dates: Parameters<typeof aPlan>[1] = {},
  records: Partial<CapacityRecords> = {},
): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <PlanEditor
        place={{
          board: { id: 5, name: 'Kite board', type: 'scrum' },
          iteration: SPRINT,
          viewerTimeZone: 'UTC',
          now: 0,
        }}
        records={{
          ...SITE_RECORDS,
          site: { ...SITE_RECORDS.site, roles: ROLES },
          plan: { revision: 3, record: aPlan(people, dates) },
          ...records,
        }}
        settings={aBoard()}
        iterations={[SPRINT, EARLIER]}
        isWhole
        peopleWithWork={['ben']}
        onSaved={() => undefined}
        onClose={() => undefined}
      />
    </AppFrame>,
    {
      jira: ({ path, query }) => {
        const found = PEOPLE.filter(({ displayName }) =>
          displayName.toLowerCase().includes((query['query'] ?? '').toLowerCase()),
        );
        const isOutside = OUTSIDERS.includes(query['accountId'] ?? '');
        const bodies: Readonly<Record<string, unknown>> = {
          '/rest/api/3/user/search': found,
          '/rest/api/3/user/assignable/search':
            query['accountId'] === undefined
              ? found
              : isOutside
                ? []
                : [{ accountId: query['accountId'], displayName: 'Somebody' }],
        };
        return path in bodies ? { status: 200, body: bodies[path] } : { status: 404, body: null };
      },
      resolvers: { 'capacity/save-iteration': isSaved, ...resolvers },
    },
  );
  await expectText(ui, 'Edit people');
  return ui;
}

const planned = (ui: RenderedUi) => ui.all('User').map(({ props }) => props['accountId']);
const savedBy = (ui: RenderedUi) => payloadsOf(ui, 'capacity/save-iteration');

describe('PlanEditor', () => {
  it('saves who works on the iteration, once all amounts can be read', async () => {
    const ui = await render([{ accountId: 'anna' }]);
    await press(ui, 'Add 1 person with work');
    await type(ui, 'daily-ben', 'six');
    await submit(ui);
    await expectText(ui, 'A number from 0 to 1,000.');
    expect(savedBy(ui)).toEqual([]);
    await type(ui, 'daily-ben', '6,5');
    await submit(ui);
    const record = aPlan([{ accountId: 'anna' }, { accountId: 'ben', dailyCapacity: 6.5 }]);
    expect(savedBy(ui)).toEqual([{ boardId: 5, iteration: 'sprint:7', lender: null, record, seen: 3 }]);
  });

  it('finds only people to whom work of the space can be assigned', async () => {
    const ui = await render([]);
    await ui.until(() => {
      expect(ui.requests().filter(({ query }) => query['query'] !== undefined)).toMatchObject([
        { path: '/rest/api/3/user/assignable/search', query: { project: '1', query: '' } },
      ]);
    });
  });

  it('says of whoever is found that they are in the plan already', async () => {
    const ui = await render([{ accountId: 'ben' }]);
    await expectText(ui, 'Ben Bird (already there)');
    expect(ui.texts()).toContain('Bea Bird');
  });

  it('asks once about each who joins, and never about who was there', async () => {
    const ui = await render([{ accountId: 'anna' }, { accountId: 'bea' }]);
    const asked = () => ui.requests().flatMap(({ query }) => query['accountId'] ?? []);
    await press(ui, 'Add 1 person with work');
    await ui.until(() => {
      expect(asked()).toEqual(['ben']);
    });
    await press(ui, 'Undo');
    await press(ui, 'Add 1 person with work');
    await type(ui, 'daily-ben', '3');
    expect(asked()).toEqual(['ben']);
    expect(ui.texts().join()).not.toContain('cannot be assigned');
  });

  it('marks whoever joins and is none of the space before anything is saved', async () => {
    const ui = await render([{ accountId: 'anna' }], {
      'capacity-templates/list': () => ({
        ok: true,
        value: {
          templates: [
            {
              ...KITES,
              template: {
                ...KITES.template,
                people: [
                  { accountId: 'bea', roleId: null, dailyCapacity: 6 },
                  { accountId: 'carl', roleId: null, dailyCapacity: 6 },
                ],
              },
            },
          ],
          ...{ unreadable: 0, deleted: [], mayManage: false },
        },
      }),
    });
    await press(ui, 'Templates of teams');
    await expectText(ui, 'Teams are saved');
    await choose(ui, 'team-template', 'k');
    await press(ui, 'Add who is missing');
    await expectText(ui, 'cannot be assigned to this person');
    expect(ui.all('ErrorMessage')).toHaveLength(1);
    expect(savedBy(ui)).toEqual([]);
  });

  it('says from which plan a first one was made', async () => {
    const lender = { iteration: 'sprint:6', plan: aPlan([{ accountId: 'anna' }]) };
    const ui = await render([], {}, {}, { plan: null, lender });
    await submit(ui);
    const record = aPlan([{ accountId: 'anna' }]);
    expect(savedBy(ui)).toMatchObject([{ lender: 'sprint:6', record, seen: null }]);
    expect(ui.requests().filter(({ query }) => query['accountId'] !== undefined)).toEqual([]);
  });

  it('marks who cannot be planned in the space, also far down, and keeps what is typed', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ accountId: `p${String(at)}` }));
    const ui = await render(many, {
      'capacity/save-iteration': () => ({
        ok: false,
        error: { code: 'people-outside', params: { count: 2, accountIds: 'p1 p39' }, path: 'people' },
      }),
    });
    expect(planned(ui)).not.toContain('p39');
    await type(ui, 'daily-p1', '3');
    await submit(ui);
    await expectText(ui, 'cannot be assigned to 2 people who join this plan');
    const marks = ui.all('ErrorMessage').map(textOf);
    expect(marks.filter((text) => text.includes('cannot be assigned to this person'))).toHaveLength(2);
    expect(planned(ui)).toContain('p39');
    await submit(ui);
    const typed: unknown = expect.arrayContaining([
      expect.objectContaining({ accountId: 'p1', dailyCapacity: 3 }),
    ]);
    expect(savedBy(ui)[1]).toMatchObject({ record: { people: typed } });
  });

  it('copies the people of another iteration, and takes that back', async () => {
    const lent = aPlan([
      { accountId: 'anna', dailyCapacity: 2 },
      { accountId: 'carl', allocation: 0.5 },
    ]);
    const ui = await render([{ accountId: 'anna' }, { accountId: 'dora' }], {
      'capacity/read': (payload) => ({
        ok: true,
        value: {
          lender: null,
          elsewhere: [],
          plan:
            (payload as { iteration: string }).iteration === 'sprint:6'
              ? { revision: 1, record: lent }
              : null,
        },
      }),
    });
    await press(ui, 'Copy from another iteration');
    await choose(ui, 'plan-copy', 'sprint:6');
    await expectText(ui, 'Add who is missing');
    await press(ui, 'Add who is missing');
    expect(planned(ui).slice(0, 3)).toEqual(['anna', 'dora', 'carl']);
    await press(ui, 'Undo');
    await press(ui, 'Plan with them only');
    await submit(ui);
    expect(savedBy(ui)).toMatchObject([{ record: lent }]);
  });

  it('takes a team of the site into the plan, and takes that back', async () => {
    const ui = await render([{ accountId: 'anna', dailyCapacity: 2 }, { accountId: 'dora' }], {
      'capacity-templates/list': () => ({
        ok: true,
        value: { templates: [KITES], unreadable: 1, deleted: [], mayManage: true },
      }),
    });
    await press(ui, 'Templates of teams');
    await expectText(ui, '1 further template was saved by a newer version');
    await choose(ui, 'team-template', 'k');
    await press(ui, 'Add who is missing');
    expect(planned(ui).slice(0, 3)).toEqual(['anna', 'dora', 'carl']);
    await press(ui, 'Undo');
    await press(ui, 'Plan with them only');
    await submit(ui);
    const record = aPlan([
      { accountId: 'anna', dailyCapacity: 6 },
      { accountId: 'carl', roleId: 'dev' },
    ]);
    expect(savedBy(ui)).toMatchObject([{ record }]);
  });

  it('keeps its people as a team of the site, once they have a name and amounts', async () => {
    let refusesOnce = true;
    const ui = await render([{ accountId: 'anna', roleId: 'dev', dailyCapacity: 2, allocation: 0.5 }], {
      'capacity-templates/list': () => ({
        ok: true,
        value: { templates: [], unreadable: 0, deleted: [], mayManage: true },
      }),
      'capacity-templates/delete': () => ({
        ok: true,
        value: { id: 'k', name: 'Kites', restorableUntil: 0 },
      }),
      'capacity-templates/save': (payload) => {
        const error = { code: 'template-name-taken', params: { name: 'Kites' }, path: 'name' };
        const isRefused = refusesOnce;
        refusesOnce = false;
        const saved = { id: 'k', revision: 1, template: payload };
        return isRefused ? { ok: false, error } : { ok: true, value: { kind: 'saved', saved } };
      },
    });
    const save = () => press(ui, 'Save the people of this plan as a template');
    await press(ui, 'Templates of teams');
    await expectText(ui, 'There are no templates here yet.');
    await type(ui, 'daily-anna', 'two');
    await save();
    await expectText(ui, 'Give the template a name.');
    await expectText(ui, 'A template is saved from a plan whose amounts can be read.');
    await type(ui, 'daily-anna', '3');
    await type(ui, 'team-name', ' Kites ');
    await save();
    await expectText(ui, 'There is a template called “Kites” here already.');
    await save();
    await expectText(ui, 'The template “Kites” is saved');
    expect(ui.invocations().filter(({ name }) => name === 'capacity-templates/save')[1]?.payload).toEqual({
      ...{ id: expect.any(String) as string, seen: null },
      name: 'Kites',
      people: [{ accountId: 'anna', roleId: 'dev', dailyCapacity: 3 }],
    });
    await choose(ui, 'team-template', 'k');
    await press(ui, 'Delete the template “Kites”');
    await expectText(ui, 'There are no templates here yet.');
    expect(ui.texts()).not.toContainEqual(expect.stringContaining('is saved with'));
  });

  it('calls a team of the site by another name, and says why it cannot', async () => {
    const ui = await render([], {
      'capacity-templates/list': () => ({
        ok: true,
        value: { templates: [KITES], unreadable: 0, deleted: [], mayManage: true },
      }),
      'capacity-templates/rename': (payload) => {
        const { name } = payload as { readonly name: string };
        return name === 'Taken'
          ? { ok: false, error: { code: 'template-name-taken', params: { name }, path: 'name' } }
          : {
              ok: true,
              value: { kind: 'saved', saved: { ...KITES, template: { ...KITES.template, name } } },
            };
      },
    });
    await press(ui, 'Templates of teams');
    await expectText(ui, 'Save the people of this plan');
    await choose(ui, 'team-template', 'k');
    await press(ui, 'Rename the template “Kites”');
    await type(ui, 'rename-k', 'Taken');
    await press(ui, 'Rename');
    await expectText(ui, 'called “Taken” here already.');
    await type(ui, 'rename-k', 'Dragons');
    await press(ui, 'Rename');
    await expectText(ui, 'Rename the template “Dragons”');
  });

  it('offers no change of teams to who may not manage them, and says who may', async () => {
    const ui = await render([], {
      'capacity-templates/list': () => ({
        ok: true,
        value: { templates: [KITES], unreadable: 0, deleted: [], mayManage: false },
      }),
    });
    await press(ui, 'Templates of teams');
    await expectText(ui, 'Teams are saved, renamed and deleted by holders of');
    await choose(ui, 'team-template', 'k');
    await expectText(ui, 'Plan with them only');
    const texts = ui.texts().join();
    for (const word of ['Rename the template', 'Delete the template', 'Save the people']) {
      expect(texts).not.toContain(word);
    }
  });

  it('deletes a team of the site, and puts it back', async () => {
    const ui = await render([], {
      'capacity-templates/list': () => ({
        ok: true,
        value: { templates: [KITES], unreadable: 0, deleted: [], mayManage: true },
      }),
      'capacity-templates/delete': () => ({
        ok: true,
        value: { id: 'k', name: 'Kites', restorableUntil: 0 },
      }),
      'capacity-templates/restore': () => ({ ok: true, value: KITES }),
    });
    await press(ui, 'Templates of teams');
    await expectText(ui, 'Save the people of this plan');
    await choose(ui, 'team-template', 'k');
    await press(ui, 'Delete the template “Kites”');
    await expectText(ui, '“Kites” is deleted.');
    expect(fieldOf(ui, 'Select', 'team-template')).toBeUndefined();
    await press(ui, 'Put “Kites” back');
    await expectText(ui, 'Delete the template “Kites”');
    expect(ui.invocations().slice(1)).toMatchObject([
      { name: 'capacity-templates/delete', payload: { id: 'k' } },
      { name: 'capacity-templates/restore', payload: { id: 'k' } },
    ]);
  });

  it('changes a column for everybody, and nothing else', async () => {
    const ui = await render([
      { accountId: 'anna', roleId: 'dev' },
      { accountId: 'ben', dailyCapacity: 3 },
    ]);
    await press(ui, 'Change for all');
    await type(ui, 'all-allocation', '150');
    await press(ui, 'Set for all');
    await expectText(ui, 'A percentage from 0 to 100.');
    await type(ui, 'all-allocation', '50');
    await press(ui, 'Set for all');
    await submit(ui);
    const people = [
      { accountId: 'anna', roleId: 'dev', allocation: 0.5 },
      { accountId: 'ben', dailyCapacity: 3, allocation: 0.5 },
    ];
    expect(savedBy(ui)).toMatchObject([{ record: aPlan(people) }]);
  });

  it('takes a pasted table over line by line, and leaves the lines that have a fault', async () => {
    const ui = await render([{ accountId: 'carl', roleId: 'dev' }]);
    await press(ui, 'Paste a table');
    const pasted =
      'Person\tRole\tHours a day\nBen Bird\tDeveloper\t6\nBird\t\t4\nCarl\tPilot\t\ncarl\t\t5,5\nZoe\t\t';
    await act(fieldOf(ui, 'TextArea', 'paste-people'), 'onChange', { target: { value: pasted } });
    await press(ui, 'Check');
    await expectText(ui, 'Several people fit this name');
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        'The site has no such role.',
        'This person stands in an earlier line.',
        'Jira finds nobody of this name.',
      ]),
    );
    await press(ui, 'Take over 1 person');
    expect(planned(ui)).toEqual(['carl', 'ben']);
    expect(fieldOf(ui, 'TextArea', 'paste-people')?.props['defaultValue']).toBe(
      'Person\tRole\tHours a day\nBird\t\t4\nCarl\tPilot\t\ncarl\t\t5,5\nZoe\t\t',
    );
    await submit(ui);
    expect(savedBy(ui)).toMatchObject([
      {
        record: aPlan([
          { accountId: 'carl', roleId: 'dev' },
          { accountId: 'ben', roleId: 'dev', dailyCapacity: 6 },
        ]),
      },
    ]);
  });

  it('sets days instead of those of the sprint, both or one of them, which have to be in order', async () => {
    const ui = await render([{ accountId: 'anna' }]);
    await type(ui, 'plan-start', '2099-06-10');
    await type(ui, 'plan-end', '2099-06-09');
    await submit(ui);
    await expectText(ui, 'The last day is before the first.');
    expect(fieldOf(ui, 'Textfield', 'plan-end')?.props['isInvalid']).toBe(true);
    expect(savedBy(ui)).toEqual([]);
    await type(ui, 'plan-end', '2099-06-19');
    await submit(ui);
    await type(ui, 'plan-end', '');
    await submit(ui);
    expect(savedBy(ui)).toMatchObject([
      { record: { start: '2099-06-10', end: '2099-06-19' } },
      { record: { start: '2099-06-10', end: null } },
    ]);
  });

  it.each([
    [
      'a first day after the sprint has ended',
      'plan-start',
      '2099-06-13',
      'The iteration itself ends before this day.',
    ],
    [
      'a last day before the sprint begins',
      'plan-end',
      '2099-05-31',
      'The iteration itself begins after this day.',
    ],
  ])('does not save %s', async (_name, field, date, fault) => {
    const ui = await render([{ accountId: 'anna' }]);
    await type(ui, field, date);
    await submit(ui);
    await expectText(ui, fault);
    expect(fieldOf(ui, 'Textfield', field)?.props['isInvalid']).toBe(true);
    expect(savedBy(ui)).toEqual([]);
  });

  it('gives the sprint its own days back', async () => {
    const ui = await render([], {}, { start: '2099-06-03', end: '2099-06-05' });
    expect(fieldOf(ui, 'Textfield', 'plan-start')?.props['defaultValue']).toBe('2099-06-03');
    await type(ui, 'plan-start', '');
    await type(ui, 'plan-end', '');
    await submit(ui);
    expect(savedBy(ui)).toMatchObject([{ record: aPlan([]) }]);
  });

  it('shows a long plan in parts, and saves all of it', async () => {
    const people = Array.from({ length: 70 }, (_, at) => ({ accountId: `p${String(at)}` }));
    const ui = await render(people);
    expect(planned(ui)).toHaveLength(30);
    await press(ui, 'Show 40 more people');
    expect(planned(ui)).toHaveLength(60);
    await submit(ui);
    expect(savedBy(ui)).toMatchObject([{ record: aPlan(people) }]);
  });
});

describe('PlanEditor after somebody else saved', () => {
  const before = [{ accountId: 'anna' }, { accountId: 'ben' }, { accountId: 'carl' }];
  const theirs = aPlan([
    { accountId: 'anna', dailyCapacity: 4 },
    { accountId: 'ben' },
    { accountId: 'carl', dailyCapacity: 2 },
    { accountId: 'dora' },
  ]);

  async function inConflict(): Promise<RenderedUi> {
    let calls = 0;
    const ui = await render(before, {
      'capacity/save-iteration': (payload) => {
        calls += 1;
        return calls === 1
          ? { ok: true, value: { kind: 'conflict', present: { revision: 4, record: theirs } } }
          : isSaved(payload);
      },
    });
    await type(ui, 'daily-anna', '6');
    await type(ui, 'daily-ben', '5');
    await submit(ui);
    await expectText(ui, 'Somebody else saved in the meantime');
    return ui;
  }

  const lines = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.slice(1, 4).map(textOf));

  it('shows each difference: before, theirs and yours', async () => {
    const ui = await inConflict();
    expect(lines(ui)).toEqual([
      ['as much a day as the board has', '4 h a day', '6 h a day'],
      ['as much a day as the board has', 'as much a day as the board has', '5 h a day'],
      ['as much a day as the board has', '2 h a day', 'as much a day as the board has'],
      ['Not in the plan', 'In the plan', 'Not in the plan'],
    ]);
  });

  it('keeps what only one of the two changed, and of the rest the chosen version', async () => {
    const ui = await inConflict();
    const row = ui.all('Row')[0];
    const buttons = row === undefined ? [] : nodesIn(row, 'Button');
    expect(buttons.map((one) => [textOf(one), one.props['isSelected']])).toEqual([
      ['Theirs', false],
      ['Yours', true],
    ]);
    await act(buttons[0], 'onClick');
    await submit(ui);
    const merged = aPlan([
      { accountId: 'anna', dailyCapacity: 4 },
      { accountId: 'ben', dailyCapacity: 5 },
      { accountId: 'carl', dailyCapacity: 2 },
      { accountId: 'dora' },
    ]);
    expect(savedBy(ui)[1]).toEqual({
      ...{ boardId: 5, iteration: 'sprint:7', lender: null },
      ...{ record: merged, seen: 4 },
    });
  });

  it('takes one version for all', async () => {
    const ui = await inConflict();
    await press(ui, 'Yours for all');
    await submit(ui);
    expect(savedBy(ui)[1]).toMatchObject({
      record: aPlan([
        { accountId: 'anna', dailyCapacity: 6 },
        { accountId: 'ben', dailyCapacity: 5 },
        { accountId: 'carl' },
      ]),
      seen: 4,
    });
  });
});

function nodesIn(node: UiNode, wanted: string): readonly UiNode[] {
  return [
    ...(node.type === wanted ? [node] : []),
    ...node.children.flatMap((child) => nodesIn(child, wanted)),
  ];
}
