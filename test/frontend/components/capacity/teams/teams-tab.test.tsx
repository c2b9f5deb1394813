import {
  act,
  expectText,
  fieldOf,
  payloadsOf,
  renderUi,
  textOf,
  withText,
  type RenderedUi,
} from '../../../../support/forge-ui';
import { choose, press, submit, type } from '../../../../support/gestures';
import React from 'react';
import type { SaveRolesPayload } from '../../../../../src/contract/capacity';
import { DEFAULT_SITE_CAPACITY } from '../../../../../src/core/capacity/records/site-capacity';
import { appError } from '../../../../../src/core/error';
import { failure, success } from '../../../../../src/core/result';
import { AppFrame } from '../../../../../src/frontend/components/app-frame';
import { TeamsTab } from '../../../../../src/frontend/components/capacity/teams/teams-tab';

const KITES = {
  id: 'k',
  template: {
    ...{ version: 1, name: 'Kites' },
    people: [
      { accountId: 'anna', roleId: 'dev', dailyCapacity: 6 },
      { accountId: 'carl', roleId: null, dailyCapacity: null },
    ],
  },
};

interface Visitor {
  readonly isAdmin?: boolean;
  readonly managesTeams?: boolean;
}

const written = (saved: object) => success({ kind: 'saved', saved });

/** The tab as somebody sees it on a site with one team and one role. */
async function open({ isAdmin = true, managesTeams = true }: Visitor = {}) {
  let roles = [{ id: 'dev', name: 'Developer' }];
  const ui = await renderUi(
    <AppFrame>
      <TeamsTab />
    </AppFrame>,
    {
      jira: () => ({ status: 200, body: [{ accountId: 'ben', displayName: 'Ben Bird' }] }),
      resolvers: {
        'capacity/list-roles': () => success({ roles, revision: 1, mayChange: isAdmin }),
        'capacity/save-roles': (payload) => {
          const sent = payload as SaveRolesPayload;
          roles = [...sent.roles];
          const record = { ...DEFAULT_SITE_CAPACITY, roles };
          return success({ kind: 'saved', saved: { record, revision: (sent.seen ?? 0) + 1 } });
        },
        'capacity-templates/list-all': () =>
          managesTeams
            ? success({ templates: [KITES], unreadable: 0, deleted: [], mayManage: true })
            : failure(appError('forbidden')),
        'capacity-templates/save': (payload) =>
          written({ id: 'n', revision: 1, template: { version: 1, ...(payload as object) } }),
        'capacity-templates/rename': (payload) =>
          written({ ...KITES, template: { ...KITES.template, ...(payload as object) } }),
        'capacity-templates/delete': () => success({ id: 'k', name: 'Kites', restorableUntil: 0 }),
        'capacity-templates/restore': () => success(KITES),
      },
    },
  );
  await expectText(ui, 'Roles');
  return ui;
}

const isNew = { id: expect.any(String) as string, seen: null };

const submitRoles = (ui: RenderedUi) => act(ui.all('Form').at(-1), 'onSubmit');

describe('teams on the page of the site', () => {
  it('show their people with role and daily capacity on demand', async () => {
    const ui = await open();
    await expectText(ui, '2 people');
    expect(ui.all('Row')).toEqual([]);
    await press(ui, 'People');
    expect(ui.all('Row').map(({ children }) => children.map(textOf).slice(1))).toEqual([
      ['Developer', '6'],
      ['', 'as much a day as the board has'],
    ]);
  });

  it('are made by hand, once they have people, amounts and a name', async () => {
    const ui = await open();
    await expectText(ui, 'Kites');
    await press(ui, 'New team');
    const save = () => press(ui, 'Save template');
    await type(ui, 'team-name', 'Dragons');
    await save();
    await expectText(ui, 'Add people to the team first.');
    await choose(ui, 'team-person', 'ben');
    await choose(ui, 'team-role-ben', 'dev');
    await type(ui, 'team-daily-ben', 'six');
    await save();
    await expectText(ui, 'Correct the amounts that have a fault first.');
    await type(ui, 'team-daily-ben', '6,5');
    await save();
    await expectText(ui, 'Dragons');
    expect(payloadsOf(ui, 'capacity-templates/save')).toEqual([
      { ...isNew, name: 'Dragons', people: [{ accountId: 'ben', roleId: 'dev', dailyCapacity: 6.5 }] },
    ]);
    expect(fieldOf(ui, 'Textfield', 'team-name')).toBeUndefined();
  });

  it('begin as a copy of another one', async () => {
    const ui = await open();
    await expectText(ui, 'Kites');
    await press(ui, 'Copy');
    expect(fieldOf(ui, 'Textfield', 'team-daily-anna')?.props['defaultValue']).toBe('6');
    await act(
      ui.all('Button').find((node) => textOf(node) === 'Remove'),
      'onClick',
    );
    await type(ui, 'team-name', 'Kites 2');
    await press(ui, 'Save template');
    expect(payloadsOf(ui, 'capacity-templates/save')).toEqual([
      { ...isNew, name: 'Kites 2', people: [{ accountId: 'carl', roleId: null, dailyCapacity: null }] },
    ]);
  });

  it('are renamed, deleted and put back', async () => {
    const ui = await open();
    await expectText(ui, 'Kites');
    await press(ui, 'Rename');
    await type(ui, 'rename-k', 'Dragons');
    await submit(ui);
    await expectText(ui, 'Dragons');
    await press(ui, 'Delete');
    await expectText(ui, '“Kites” is deleted.');
    await press(ui, 'Put “Kites” back');
    await ui.until(() => {
      expect(withText(ui, 'LoadingButton', 'Delete')).toBeDefined();
    });
  });

  it('are not shown to who may not manage them, who learns who may', async () => {
    const ui = await open({ managesTeams: false });
    await expectText(ui, 'Teams are saved, renamed and deleted by holders of');
    expect(ui.texts().join()).not.toMatch(/Kites|New team/);
  });
});

describe('roles of the site', () => {
  it('are read by everybody, and changed by administrators alone', async () => {
    const ui = await open({ isAdmin: false });
    await expectText(ui, 'Developer');
    await expectText(ui, 'Jira administrators change the roles.');
    expect([ui.all('Form'), ui.all('Textfield')]).toEqual([[], []]);
  });

  it('get an id once, and keep it when they are renamed', async () => {
    const ui = await open();
    await expectText(ui, 'Kites');
    await press(ui, 'Add a role');
    await submitRoles(ui);
    await expectText(ui, 'Each role needs a name of its own.');
    await type(ui, 'capacity-role-1', 'Tester');
    await submitRoles(ui);
    await expectText(ui, 'Saved. It holds from the next time');
    await type(ui, 'capacity-role-1', 'Quality');
    await submitRoles(ui);
    await act(
      ui.all('Button').find((button) => textOf(button) === 'Remove'),
      'onClick',
    );
    await submitRoles(ui);
    const sent = payloadsOf(ui, 'capacity/save-roles') as readonly SaveRolesPayload[];
    const id = sent[0]?.roles[1]?.id;
    const [dev, made] = [
      { id: 'dev', name: 'Developer' },
      { id, name: 'Quality' },
    ];
    expect(sent).toEqual([
      { roles: [dev, { id, name: 'Tester' }], seen: 1 },
      { roles: [dev, made], seen: 2 },
      { roles: [made], seen: 3 },
    ]);
    expect(id).toMatch(/^[\w-]{36}$/);
  });
});
