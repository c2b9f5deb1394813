import { createJqlEngine } from '../../../../local/jira/jql/engine';
import type { UserRecord } from '../../../../local/jira/model';
import { canBrowseProject, canSeeIssue } from '../../../../local/jira/permissions';
import { ANNA, BEN, CLEO, NOW, SHOP, VAULT, aSite, anIssue } from '../../../support/site';

const open = anIssue({ key: 'SHOP-1' });
const managers = anIssue({ key: 'SHOP-2', securityLevelId: '3001' });
const vault = anIssue({ key: 'VAULT-1' });
const site = aSite({ issues: [open, managers, vault] });
const engine = createJqlEngine(site);

const seen = (jql: string, viewer: UserRecord | null): readonly string[] => {
  const found = engine.search({ jql, viewer, now: NOW });
  if (!found.ok) throw new Error(found.errors.join());
  return found.issues.map(({ key }) => key);
};

describe('who sees what', () => {
  it.each<[string, UserRecord | null, readonly string[]]>([
    ['member of the group and the level', ANNA, ['SHOP-1', 'SHOP-2', 'VAULT-1']],
    ['member of the group only', BEN, ['SHOP-1', 'VAULT-1']],
    ['logged in, administrator', CLEO, ['SHOP-1']],
    ['not logged in', null, []],
  ])('%s', (_, viewer, expected) => {
    expect(seen('ORDER BY key', viewer)).toEqual(expected);
    expect(seen('not votes > 5 ORDER BY key', viewer)).toEqual(expected);
    expect(engine.count({ jql: '', viewer, now: NOW })).toMatchObject({ count: expected.length });
    expect(site.issues.filter((issue) => canSeeIssue(issue, viewer, site)).map(({ key }) => key)).toEqual(
      expected,
    );
  });

  it('searches by level only among the levels of projects that may be browsed', () => {
    expect(seen('level = Managers', ANNA)).toEqual(['SHOP-2']);
    expect(seen('level is empty and project = SHOP', ANNA)).toEqual(['SHOP-1']);
  });

  it('opens a project to who is logged in, or to its groups', () => {
    expect(canBrowseProject(SHOP, CLEO, site)).toBe(true);
    expect(canBrowseProject(SHOP, null, site)).toBe(false);
    expect(canBrowseProject(VAULT, BEN, site)).toBe(true);
    expect(canBrowseProject(VAULT, CLEO, site)).toBe(false);
  });

  it('finds nobody for currentUser() when not logged in', () => {
    expect(seen('assignee = currentUser()', null)).toEqual([]);
  });
});

describe('changes', () => {
  const changing = () => {
    const made = createJqlEngine(
      aSite({
        issues: [anIssue({ key: 'SHOP-1', labels: ['a'], votes: 1 }), anIssue({ key: 'SHOP-2', votes: 2 })],
      }),
    );
    const keys = (jql: string) => {
      const found = made.search({ jql, viewer: ANNA, now: NOW });
      return found.ok ? found.issues.map(({ key }) => key).join(' ') : found.errors.join();
    };
    return { made, keys };
  };

  it('finds a changed issue by its new values only', () => {
    const { made, keys } = changing();
    const queries = [
      'labels = a',
      'labels is empty',
      'votes > 1',
      'summary ~ SHOP',
      'summary ~ renamed',
      'ORDER BY votes ASC',
    ];
    expect(queries.map(keys)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-2', 'SHOP-2 SHOP-1', '', 'SHOP-1 SHOP-2']);
    made.update(anIssue({ key: 'SHOP-1', labels: [], votes: 9, summary: 'Renamed' }));
    expect(queries.map(keys)).toEqual([
      '',
      'SHOP-2 SHOP-1',
      'SHOP-2 SHOP-1',
      'SHOP-2',
      'SHOP-1',
      'SHOP-2 SHOP-1',
    ]);
  });

  it('finds a new issue, and a moved one by its new key', () => {
    const { made, keys } = changing();
    expect(keys('votes = 7')).toBe('');
    made.update(anIssue({ key: 'SHOP-3', votes: 7 }));
    expect(keys('votes = 7 and key = SHOP-3')).toBe('SHOP-3');
    made.update({ ...anIssue({ key: 'SHOP-3', votes: 7 }), key: 'OPS-8', projectId: '101' });
    expect(keys('project = OPS')).toBe('OPS-8');
    expect(keys('key = SHOP-3')).toBe("An issue with key 'SHOP-3' does not exist for field 'key'.");
  });
});
