import { generateSite } from '../../local/data/generate/generate-site';
import type { LocalSite } from '../../local/site';
import type { ChartConfig } from '../../src/core/chart/config';
import { aChart, by, from } from '../support/chart';
import { chartOnSite } from '../support/chart-on-site';
import { aLocalSite, TEST_NOW } from '../support/local-site';

const GENERATED = generateSite({ issues: 400, seed: 2, now: TEST_NOW });
const ADMIN = GENERATED.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
/** Somebody has put all lists into another order than that of the ids. */
const data = {
  ...GENERATED,
  priorities: GENERATED.priorities.toReversed(),
  projects: GENERATED.projects.map((project) => ({ ...project, versions: project.versions.toReversed() })),
};
const PROJECT = data.projects.find(({ versions }) => versions.length > 2);
if (PROJECT === undefined) throw new Error('No generated space has versions.');

const ALL = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });
const ONE_SPACE = from({ kind: 'project', projectKey: PROJECT.key });

describe('the order of a field in Jira', () => {
  let site: LocalSite;

  beforeAll(async () => {
    site = await aLocalSite({ data });
  });

  async function namesOf(changes: Partial<ChartConfig>): Promise<readonly string[]> {
    const sort = { by: 'field', direction: 'ascending' } as const;
    const { rows } = await chartOnSite(site, aChart({ kind: 'bar', sort, ...changes }), ADMIN);
    return rows.flatMap(({ label }) => (label.kind === 'text' ? [label.text] : []));
  }

  it.each([
    ['counted', { measure: 'count' }],
    ['read', { measure: 'distinct', fieldId: 'assignee' }],
  ] as const)('is that of the list of priorities, %s', async (_name, calculate) => {
    const listed = data.priorities.map(({ name }) => name);
    const shown = await namesOf({ sources: [ALL], chartBy: by('priority'), calculate });
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(listed.filter((name) => shown.includes(name)));
  });

  it('is that of the versions of a space', async () => {
    const listed = PROJECT.versions.map(({ name }) => name);
    const shown = await namesOf({ sources: [ONE_SPACE], chartBy: by('fixVersions') });
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(listed.filter((name) => shown.includes(name)));
  });
});
