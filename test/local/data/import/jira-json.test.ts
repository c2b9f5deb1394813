import { described, imported } from './imported';

const user = (name: string): object => ({
  accountId: `712020:5f1b-0000-${name}`,
  displayName: name,
  emailAddress: `${name.toLowerCase()}@corp.example`,
  active: true,
  timeZone: 'Europe/Paris',
});

const FIELDS = {
  summary: 'Refund fails',
  description: {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Steps' }] }],
  },
  issuetype: { id: '1', name: 'Fehler', subtask: false, hierarchyLevel: 0 },
  project: { id: '9', key: 'PAY', name: 'Payments', projectTypeKey: 'software' },
  status: { name: 'Erledigt', statusCategory: { key: 'done' } },
  priority: { name: 'Highest' },
  resolution: { name: 'Done' },
  assignee: user('Ann'),
  reporter: user('Bob'),
  created: '2024-05-01T10:00:00.000+0200',
  updated: '2024-05-03T10:00:00.000+0200',
  resolutiondate: '2024-05-02T10:00:00.000+0200',
  duedate: '2024-05-31',
  labels: ['api'],
  components: [{ name: 'Refunds' }],
  fixVersions: [{ name: '2.0', released: true, releaseDate: '2024-06-01' }],
  versions: [],
  timeoriginalestimate: 3600,
  timeestimate: 0,
  timespent: 5400,
  votes: { votes: 4 },
  watches: { watchCount: 2 },
  customfield_10016: 5,
  customfield_10020: [
    { id: 3, name: 'PAY 3', state: 'closed', boardId: 1, completeDate: '2024-05-10T08:00:00.000Z' },
  ],
  customfield_10031: { id: '10100', value: 'Comet' },
  customfield_10032: [{ value: 'Web' }, { value: 'iOS' }],
  customfield_10034: user('Cleo'),
  customfield_10040: { strange: true },
};

const RESPONSE = {
  names: { customfield_10016: 'Story Points', customfield_10031: 'Squad', customfield_10020: 'Sprint' },
  issues: [
    { id: '501', key: 'PAY-5', fields: FIELDS },
    { id: '502', key: 'PAY-6', fields: { ...FIELDS, parent: { id: '501', key: 'PAY-5' }, votes: undefined } },
  ],
};

describe('Jira JSON', () => {
  it('takes a search response with its fields as Jira types them', () => {
    const site = imported(JSON.stringify(RESPONSE));
    expect(described(site, 'PAY-5')).toEqual({
      project: 'Payments',
      type: 'Fehler',
      status: 'Erledigt',
      priority: 'Highest',
      resolution: 'Done',
      summary: 'Refund fails',
      assignee: 'Ann',
      reporter: 'Bob',
      created: '2024-05-01T08:00:00.000Z',
      updated: '2024-05-03T08:00:00.000Z',
      resolved: '2024-05-02T08:00:00.000Z',
      dueDate: '2024-05-31',
      labels: ['api'],
      components: ['Refunds'],
      fixVersions: ['2.0'],
      affectsVersions: [],
      parent: null,
      times: [3600, 0, 5400],
      interest: [4, 2],
      custom: {
        'Story Points': 5,
        Sprint: ['PAY 3'],
        Squad: 'Comet',
        customfield_10032: ['Web', 'iOS'],
        customfield_10034: 'Cleo',
      },
    });
    expect(described(site, 'PAY-6')).toMatchObject({ parent: 'PAY-5', interest: [null, 2] });
    expect(site.data.statuses.find((status) => status.name === 'Erledigt')?.category).toBe('done');
    expect(site.data.users.find((one) => one.displayName === 'Ann')).toMatchObject({
      accountId: '712020:5f1b-0000-Ann',
      emailAddress: 'ann@corp.example',
      timeZone: 'Europe/Paris',
    });
    expect(site.report.madeUp).toContain(
      'These custom fields were left out, as their shape is not known here: customfield_10040.',
    );
  });

  it('believes the schema of the response more than the shape of the values', () => {
    const { data } = imported(
      JSON.stringify({
        schema: {
          customfield_10050: { type: 'array', items: 'string' },
          customfield_10051: { type: 'string' },
        },
        issues: [
          {
            key: 'A-1',
            fields: { created: '2024-01-01', customfield_10050: ['x'], customfield_10051: '2024-01-01' },
          },
        ],
      }),
    );
    expect(data.customFields.map((field) => [field.id, field.type])).toEqual([
      ['customfield_10050', 'labels'],
      ['customfield_10051', 'string'],
    ]);
  });

  it('takes a bare array, as REST v2 writes issues', () => {
    const fields = {
      created: '2024-01-01T00:00:00.000+0000',
      assignee: { name: 'jdoe', displayName: 'J. Doe' },
    };
    const site = imported(JSON.stringify([{ key: 'OLD-1', fields: { ...fields, description: 'Text' } }]));
    expect(described(site, 'OLD-1')).toMatchObject({
      project: 'OLD',
      assignee: 'J. Doe',
      type: 'Task',
      status: 'To Do',
    });
    expect(site.data.issues[0]?.description).toBe('Text');
  });

  it('reports entries that are no work items by their place', () => {
    const { report } = imported(
      JSON.stringify([
        { key: 'A-1', fields: { created: '2024-01-01' } },
        { key: 'A-2' },
        { key: 'A-3', fields: { summary: 'x' } },
        { key: 'A-4', fields: { created: '2024-01-01', timespent: '1h' } },
        { key: 'A-1', fields: { created: '2024-01-01' } },
      ]),
    );
    expect(report.skipped).toEqual([
      { line: 2, reason: 'Not a work item: it has no "fields".' },
      { line: 3, reason: 'It has no created date.' },
      { line: 4, reason: 'timespent is not a number.' },
      { line: 5, reason: 'The key A-1 is already at place 1.' },
    ]);
  });
});
