import {
  act,
  expectText,
  fieldOf,
  renderUi,
  textOf,
  type JiraRequest,
  type RenderedUi,
} from '../../../support/forge-ui';
import { choose, press } from '../../../support/gestures';
import React, { useState } from 'react';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import {
  ReportPeople,
  type ReportPeopleOf,
} from '../../../../src/frontend/components/report/people/report-people';

const ROLES = { Leads: 'https://site.invalid/rest/api/3/project/1/role/10002' };

const BODIES: Readonly<Record<string, (request: JiraRequest) => unknown>> = {
  '/rest/api/3/user/search': () => [{ accountId: 'bob', displayName: 'Bob' }],
  '/rest/api/3/groups/picker': () => ({ groups: [{ groupId: 'g1', name: 'Leads' }] }),
  '/rest/api/3/project/search': () => ({ values: [{ id: '1', key: 'KITE', name: 'Kites' }], isLast: true }),
  '/rest/api/3/project/KITE/role': () => ROLES,
  '/rest/api/3/expression/evaluate': () => ({ value: [{ id: 10003, name: 'Member' }] }),
};

const LIMITED: ReportPeopleOf = {
  access: {
    kind: 'limited',
    accountIds: ['ann'],
    groupIds: ['g1'],
    roles: [{ projectKey: 'KITE', roleId: 10002 }],
  },
  administrators: ['viewer'],
};

interface Shown {
  readonly ui: RenderedUi;
  readonly people: () => ReportPeopleOf;
}

async function show(initial: ReportPeopleOf, hidden: readonly string[] = []): Promise<Shown> {
  let latest = initial;
  function Form(): React.JSX.Element {
    const [people, setPeople] = useState(initial);
    latest = people;
    return (
      <ReportPeople
        people={people}
        onChange={(update) => {
          setPeople((before) => ({ ...before, ...update(before) }));
        }}
      />
    );
  }
  const ui = await renderUi(
    <AppFrame>
      <Form />
    </AppFrame>,
    {
      jira: (request) => {
        const body = hidden.includes(request.path) ? undefined : BODIES[request.path]?.(request);
        return body === undefined ? { status: 404, body: null } : { status: 200, body };
      },
    },
  );
  return { ui, people: () => latest };
}

const people = (ui: RenderedUi) => ui.all('User').map(({ props }) => props['accountId']);
const removals = (ui: RenderedUi) => ui.all('Button').filter((node) => textOf(node) === 'Remove');

describe('ReportPeople', () => {
  it('says what each kind of access means', async () => {
    const { ui } = await show({ access: { kind: 'private' }, administrators: ['viewer'] });
    await expectText(ui, 'not even its name shows');
    await choose(ui, 'report-access', 'limited');
    await expectText(ui, 'Its administrators and those named here open it');
    await choose(ui, 'report-access', 'open');
    await expectText(ui, 'Everybody who is logged in opens it');
  });

  it('opens a report to people, groups and roles of a space, each once', async () => {
    const { ui, people: now } = await show({ access: { kind: 'private' }, administrators: ['viewer'] });
    await expectText(ui, 'Private');
    await choose(ui, 'report-access', 'limited');
    await ui.until(() => expect(fieldOf(ui, 'Select', 'report-person')).toBeDefined());
    await choose(ui, 'report-person', 'bob');
    await choose(ui, 'report-person', 'bob');
    await choose(ui, 'report-group', 'g1');
    await choose(ui, 'report-role-space', 'KITE');
    await expectText(ui, 'Role in KITE');
    await choose(ui, 'report-role', '10002');
    await expectText(ui, 'Role Leads in KITE');
    await expectText(ui, 'Group Leads');
    expect(now().access).toEqual({
      ...{ kind: 'limited', accountIds: ['bob'], groupIds: ['g1'] },
      roles: [{ projectKey: 'KITE', roleId: 10002 }],
    });
  });

  it('offers the own roles to those whom Jira does not tell the others', async () => {
    const { ui } = await show(LIMITED, ['/rest/api/3/project/KITE/role']);
    await expectText(ui, 'Role 10002 in KITE');
    await choose(ui, 'report-role-space', 'KITE');
    await expectText(ui, 'These are the roles that you have there');
    expect(fieldOf(ui, 'Select', 'report-role')?.props['options']).toEqual([
      { value: '10003', label: 'Member' },
    ]);
  });

  it('keeps who was chosen while another kind of access is tried', async () => {
    const { ui, people: now } = await show(LIMITED);
    await expectText(ui, 'Limited');
    await choose(ui, 'report-access', 'open');
    expect(now().access).toEqual({ kind: 'open' });
    await choose(ui, 'report-access', 'limited');
    expect(now().access).toEqual(LIMITED.access);
  });

  it('does not let the last administrator go', async () => {
    const { ui } = await show({ access: { kind: 'open' }, administrators: ['viewer'] });
    await expectText(ui, 'A report has at least one administrator');
    expect(removals(ui)).toEqual([]);
  });

  it('hands a report over, and asks before the viewer gives it up', async () => {
    const { ui, people: now } = await show({ access: { kind: 'open' }, administrators: ['viewer'] });
    await expectText(ui, 'Add an administrator');
    await choose(ui, 'report-administrator', 'bob');
    await ui.until(() => expect(people(ui)).toEqual(['viewer', 'bob']));
    await act(removals(ui)[0], 'onClick');
    await expectText(ui, 'Give up this report?');
    expect(now().administrators).toEqual(['viewer', 'bob']);
    await press(ui, 'Cancel');
    expect(now().administrators).toEqual(['viewer', 'bob']);
    await act(removals(ui)[0], 'onClick');
    await press(ui, 'Remove me');
    expect(now().administrators).toEqual(['bob']);
  });

  it('takes another administrator off without a question', async () => {
    const { ui, people: now } = await show({ access: { kind: 'open' }, administrators: ['viewer', 'bob'] });
    await ui.until(() => expect(people(ui)).toEqual(['viewer', 'bob']));
    await act(removals(ui)[1], 'onClick');
    expect(now().administrators).toEqual(['viewer']);
  });
});
