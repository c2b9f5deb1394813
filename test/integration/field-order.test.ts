import { generateSite } from '../../local/data/generate/generate-site';
import type { LocalSite } from '../../local/site';
import { compareNames } from '../../src/core/chart/compare-names';
import { SOURCES_MAX, type ChartConfig, type NamedSource } from '../../src/core/chart/config';
import { aChart, by, from } from '../support/chart';
import { chartOnSite } from '../support/chart-on-site';
import { aLocalSite, TEST_NOW } from '../support/local-site';

const GENERATED = generateSite({ issues: 400, seed: 2, now: TEST_NOW });
const ADMIN = GENERATED.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
/** Somebody has put all lists into another order than that of the ids. */
const data = {
  ...GENERATED,
  priorities: GENERATED.priorities.toReversed(),
  projects: GENERATED.projects.map((project) => ({
    ...project,
    versions: project.versions
      .map((version) => ({ ...version, name: `${version.name} of ${project.name}` }))
      .toReversed(),
  })),
  boards: GENERATED.boards.map((board) => ({ ...board, columns: board.columns.toReversed() })),
};
const PROJECT = data.projects.find(({ versions }) => versions.length > 2);
if (PROJECT === undefined) throw new Error('No generated space has versions.');

const ALL = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });
const ONE_SPACE = space(PROJECT.key);
const SPACES = data.projects.slice(0, SOURCES_MAX).map(({ key, name }) => ({ ...space(key), name }));

function space(projectKey: string): NamedSource {
  return from({ kind: 'project', projectKey });
}

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

  it.each([
    ['found by JQL', { kind: 'bar', sources: [ALL] }],
    ['named one by one', { kind: 'stacked-bar', sources: SPACES }],
  ] as const)(
    'is that of the versions of each space, and the spaces stand by name: %s',
    async (_name, of) => {
      const spaces = data.projects.toSorted((a, b) => compareNames(a.name, b.name));
      const listed = spaces.flatMap(({ versions }) => versions.map(({ name }) => name));
      const shown = await namesOf({ ...of, chartBy: by('fixVersions') });
      expect(shown.length).toBeGreaterThan(PROJECT.versions.length);
      expect(shown).toEqual(listed.filter((name) => shown.includes(name)));
    },
  );

  it('is that of the columns of a board', async () => {
    const board = data.boards.find(({ columns }) => columns.length > 3);
    if (board === undefined) throw new Error('No generated board has columns.');
    const nameOf = new Map(data.statuses.map(({ id, name }) => [id, name]));
    const listed = board.columns.flatMap(({ statusIds }) => statusIds.map((id) => nameOf.get(id)));
    const shown = await namesOf({
      sources: [from({ kind: 'board', boardId: board.id })],
      chartBy: by('status'),
    });
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(listed.filter((name) => name !== undefined && shown.includes(name)));
  });
});
