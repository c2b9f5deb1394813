import {
  groupsMatter,
  mayOpenReport,
  spacesThatMatter,
  type ReportViewer,
} from '../../../src/core/report/access';
import type { ReportAccess } from '../../../src/core/report/report';

const limited = (changes: Partial<Extract<ReportAccess, { kind: 'limited' }>>): ReportAccess => ({
  ...{ kind: 'limited', accountIds: [], groupIds: [], roles: [] },
  ...changes,
});

const report = (access: ReportAccess) => ({ access, administrators: ['ann'] });
const viewer = (changes: Partial<ReportViewer> = {}): ReportViewer => ({
  ...{ accountId: 'cem', groupIds: new Set(), rolesIn: new Map() },
  ...changes,
});

const GROUP = report(limited({ groupIds: ['g'] }));
const ROLES = report(
  limited({
    roles: [
      { projectKey: 'K', roleId: 1 },
      { projectKey: 'LIB', roleId: 1 },
      { projectKey: 'K', roleId: 2 },
    ],
  }),
);

describe('a role in a space', () => {
  it('counts there and in no other space', () => {
    const inLib = viewer({ rolesIn: new Map([['LIB', new Set(['2'])]]) });
    const inK = viewer({ rolesIn: new Map([['K', new Set(['2'])]]) });
    expect([inLib, inK].map((who) => mayOpenReport(ROLES, who))).toEqual([false, true]);
  });
});

describe('what Jira is asked before it is known who may open reports', () => {
  it('is nothing where the account alone decides', () => {
    const reports = [
      report({ kind: 'private' }),
      report({ kind: 'open' }),
      report(limited({ accountIds: ['cem'], groupIds: ['g'], roles: [{ projectKey: 'K', roleId: 1 }] })),
    ];
    expect([groupsMatter(reports, viewer()), spacesThatMatter(reports, viewer())]).toEqual([false, []]);
    const ann = viewer({ accountId: 'ann' });
    expect([groupsMatter([GROUP], ann), spacesThatMatter([ROLES], ann)]).toEqual([false, []]);
  });

  it('is groups where a report names some, and each space once where roles decide', () => {
    expect(groupsMatter([report({ kind: 'private' }), GROUP], viewer())).toBe(true);
    expect(spacesThatMatter([ROLES, ROLES, GROUP], viewer())).toEqual(['K', 'LIB']);
  });

  it('is no roles where a group has let the viewer in', () => {
    const both = report(limited({ groupIds: ['g'], roles: [{ projectKey: 'K', roleId: 1 }] }));
    expect(spacesThatMatter([both], viewer({ groupIds: new Set(['g']) }))).toEqual([]);
  });
});
