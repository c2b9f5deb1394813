import { described, imported, NOW } from './imported';

const EXPORT = [
  'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Resolution,Assignee,Assignee Id,Reporter,Creator,Created,Updated,Resolved,Due Date,Votes,Watchers,Labels,Labels,Component/s,Component/s,Fix Version/s,Affects Version/s,Sprint,Sprint,Original Estimate,Remaining Estimate,Time Spent,Parent,Description,Custom field (Story Points),Custom field (Squad),Custom field (Go live),Work Ratio',
  '"Basket, empty after login",SHOP-7,10107,Bug,Closed,SHOP,Storefront,High,Fixed,Ann Lee,712020:5f1b-ann-lee-0001,Bob,Bob,12/Mar/24 4:05 PM,13/Mar/24 9:00 AM,13/Mar/24 9:00 AM,20/Mar/24 12:00 AM,3,2,ui,regression,Basket,Checkout,1.10.0,1.9.0,SHOP Sprint 1,SHOP Sprint 2,7200,0,5400.5,10100,"First line',
  'second ""quoted"" line",3,Comet,01/Apr/24 12:00 AM,71%',
  'Faster checkout,SHOP-1,10100,Epic,In Progress,SHOP,Storefront,Low,,,,Ann Lee,Ann Lee,01/Jan/24 8:00 AM,02/Jan/24 8:00 AM,,,0,1,,,,,,,,,,,,,,,Orbit,,',
  'Measure it,SHOP-8,10108,Sub-task,To Do,SHOP,Storefront,Low,Unresolved,,,Ann Lee,Ann Lee,02/Jan/24 8:00 AM,02/Jan/24 8:00 AM,,,,,,,,,1.10.0,,SHOP Sprint 2,,,,,10107,,5,Comet,,',
  'Newsletter,MKT-1,10200,Task,Done,MKT,Marketing,High,Done,Bob,,Bob,Bob,02/Feb/24 8:00 AM,,03/Feb/24 8:00 AM,,,,,,,,,,,,,,,MKT-99,,,Orbit,,',
].join('\n');

describe("Jira's CSV export", () => {
  const site = imported(EXPORT);

  it('keeps every value of a row, repeated columns and line breaks included', () => {
    expect(site.report).toMatchObject({ read: 4, skipped: [] });
    expect(described(site, 'SHOP-7')).toEqual({
      project: 'Storefront',
      type: 'Bug',
      status: 'Closed',
      priority: 'High',
      resolution: 'Fixed',
      summary: 'Basket, empty after login',
      assignee: 'Ann Lee',
      reporter: 'Bob',
      created: '2024-03-12T16:05:00.000Z',
      updated: '2024-03-13T09:00:00.000Z',
      resolved: '2024-03-13T09:00:00.000Z',
      dueDate: '2024-03-20',
      labels: ['ui', 'regression'],
      components: ['Basket', 'Checkout'],
      fixVersions: ['1.10.0'],
      affectsVersions: ['1.9.0'],
      parent: 'SHOP-1',
      times: [7200, 0, 5400.5],
      interest: [3, 2],
      custom: {
        'Story Points': 3,
        Squad: 'Comet',
        'Go live': '2024-04-01',
        Sprint: ['SHOP Sprint 1', 'SHOP Sprint 2'],
      },
    });
    expect(site.data.issues.find((issue) => issue.key === 'SHOP-7')).toMatchObject({
      id: 10107,
      description: 'First line\nsecond "quoted" line',
    });
  });

  it('keeps blanks blank', () => {
    expect(described(site, 'SHOP-8')).toMatchObject({
      resolution: null,
      resolved: null,
      assignee: null,
      dueDate: null,
      labels: [],
      times: [null, null, null],
      interest: [null, null],
    });
  });

  it('guesses what a name stands for: category of the status, level of the type, order of priorities and versions', () => {
    const { statuses, issueTypes, priorities, projects } = site.data;
    expect(statuses.map((status) => [status.name, status.category])).toEqual([
      ['To Do', 'new'],
      ['In Progress', 'indeterminate'],
      ['Closed', 'done'],
      ['Done', 'done'],
    ]);
    expect(issueTypes.map((type) => [type.name, type.hierarchyLevel])).toEqual([
      ['Bug', 0],
      ['Epic', 1],
      ['Sub-task', -1],
      ['Task', 0],
    ]);
    expect(priorities.map((priority) => priority.name)).toEqual(['High', 'Low']);
    expect(projects[0]?.versions).toMatchObject([
      { name: '1.9.0', released: true },
      { name: '1.10.0', released: false },
    ]);
  });

  it('makes boards and sprints from the sprints that the rows name', () => {
    expect(site.data.boards).toMatchObject([{ name: 'SHOP board', type: 'scrum' }]);
    expect(site.data.sprints).toMatchObject([
      { name: 'SHOP Sprint 1', state: 'closed' },
      { name: 'SHOP Sprint 2', state: 'active' },
    ]);
  });

  it('says each rule that it followed, what it did not read and what got lost', () => {
    const said = site.report.madeUp.join('\n');
    expect(said).toContain('read as UTC');
    expect(said).toContain('"Squad" was taken for a field of the type list of options (one choice)');
    expect(said).toContain('Columns that were not read: Work Ratio.');
    expect(said).toContain('Parents that are not in the file were dropped: 1.');
    expect(said).toContain('Demo Viewer');
    expect(new Set(site.report.madeUp).size).toBe(site.report.madeUp.length);
  });

  it('lets the second demo user see less: not the largest space', () => {
    const [admin, viewer] = site.data.users;
    const shop = site.data.projects.find((project) => project.key === 'SHOP');
    expect(shop?.browse).toEqual({ groups: ['largest-space'] });
    const members = site.data.groups.find((group) => group.name === 'largest-space')?.memberIds;
    expect(members).toContain(admin?.accountId);
    expect(members).not.toContain(viewer?.accountId);
    expect([admin?.isAdmin, viewer?.isAdmin]).toEqual([true, false]);
  });

  it('tells no history but the resolution', () => {
    const bug = site.data.issues.find((issue) => issue.key === 'SHOP-7');
    const open = site.data.issues.find((issue) => issue.key === 'SHOP-8');
    expect(bug && site.data.changelog(bug)).toMatchObject([
      {
        at: Date.UTC(2024, 2, 13, 9),
        items: [
          { field: 'status', fromString: 'To Do', toString: 'Closed' },
          { field: 'resolution', from: null, toString: 'Fixed' },
        ],
      },
    ]);
    expect(open && site.data.changelog(open)).toEqual([]);
  });

  it('takes a person who is only named for the one of that name with an account id', () => {
    const people = site.data.users.map((user) => user.displayName);
    expect(people).toEqual(['Demo Admin', 'Demo Viewer', 'Ann Lee', 'Bob']);
    expect(site.data.users[2]?.accountId).toBe('712020:5f1b-ann-lee-0001');
  });

  it('reads other separators, a byte order mark and the new column names', () => {
    const text =
      '\uFEFFWork item key;Work type;Space name;Created\r\nOPS-3;Task;Operations;2024-01-31 10:20\r\n';
    expect(described(imported(text), 'OPS-3')).toMatchObject({
      project: 'Operations',
      type: 'Task',
      created: '2024-01-31T10:20:00.000Z',
    });
  });

  it('hides a part of the only space behind a security level', () => {
    const { data } = imported(
      'Issue key,Issue Type,Created\nA-1,Bug,2024-01-01\nA-2,Bug,2024-01-01\nA-3,Task,2024-01-01',
    );
    expect(data.issues.map((issue) => issue.securityLevelId !== null)).toEqual([true, true, false]);
    expect(data.projects[0]?.securityLevels[0]?.memberIds).toEqual([data.users[0]?.accountId]);
  });

  it('counts the watchers that an export names', () => {
    const text = 'Issue key,Created,Watchers,Watchers,Watchers\nA-1,2024-01-01,ann,bob,\nA-2,2024-01-01,12,,';
    expect(imported(text).data.issues.map((issue) => issue.watches)).toEqual([2, 12]);
  });

  it('makes up when a work item was created in a file that does not say, and says so', () => {
    const site = imported(
      'Issue key,Summary,Updated,Resolved\nA-1,Open,,\nA-2,Done,2024-02-03,2024-02-02\nA-3,Planned,2027-01-01,',
    );
    const now = new Date(NOW).toISOString();
    expect(described(site, 'A-1')).toMatchObject({ summary: 'Open', created: now, updated: now });
    expect(described(site, 'A-2')).toMatchObject({ created: '2024-02-02T00:00:00.000Z' });
    expect(described(site, 'A-3')).toMatchObject({ created: now });
    expect(site.report.skipped).toEqual([]);
    expect(site.report.madeUp.join('\n')).toContain('The file has no column "Created"');
    expect(imported(EXPORT).report.madeUp.join('\n')).not.toContain('no column "Created"');
  });

  it('reads decimal commas where semicolons separate the columns, and only there', () => {
    const numbers = (text: string) => {
      const site = imported(text);
      const { custom, times } = described(site, 'A-1');
      return [custom, times];
    };
    expect(
      numbers(
        'Issue key;Created;Original Estimate;Time Spent;Custom field (Story Points);Custom field (Cost)\n' +
          'A-1;2024-01-01;5400,5;1.5;3,5;1.234,5\nA-2;2024-01-01;;;5;-0,25',
      ),
    ).toEqual([{ 'Story Points': 3.5, Cost: 1234.5 }, [5400.5, null, 1.5]]);
    expect(numbers('Issue key,Created,Custom field (Story Points)\nA-1,2024-01-01,"3,5"')).toEqual([
      { 'Story Points': '3,5' },
      [null, null, null],
    ]);
  });
});
