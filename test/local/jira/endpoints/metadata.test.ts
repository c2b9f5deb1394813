import { aJira } from '../../../support/jira';
import { CLEO, SHOP, VAULT, aSite } from '../../../support/site';

type Named = { readonly name: string };

const namesOf = (values: unknown): readonly string[] => (values as readonly Named[]).map(({ name }) => name);

describe('lists of the site', () => {
  it.each([
    ['/rest/api/3/status', ['To Do', 'In Progress', 'In Review', 'Done']],
    ['/rest/api/3/statuscategory', ['No Category', 'To Do', 'Done', 'In Progress']],
    ['/rest/api/3/priority', ['Highest', 'High', 'Medium', 'Low']],
    ['/rest/api/3/resolution', ['Fixed', "Won't Do"]],
    ['/rest/api/3/issuetype', ['Epic', 'Story', 'Bug', 'Sub-task']],
  ])('%s keeps the order of the site', async (path, expected) => {
    const { ask } = aJira(aSite());
    expect(namesOf((await ask('GET', path)).json)).toEqual(expected);
  });

  it('of statuses leaves out those of projects that cannot be browsed', async () => {
    const { ask } = aJira(
      aSite({
        projects: [
          { ...SHOP, statusIds: ['1'] },
          { ...VAULT, statusIds: ['4'] },
        ],
      }),
    );
    expect(namesOf((await ask('GET', '/rest/api/3/status', undefined, { as: CLEO })).json)).toEqual([
      'To Do',
    ]);
  });
});
