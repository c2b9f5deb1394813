import { described, imported } from './imported';

const HEADER =
  'repo_name,id,timespent,timeestimate,created,updated,resolutiondate,duedate,labels,comments,issue_link_count,project_name,issue_name,priority,votes,watches,log_change_count,assignee_id,assignee_active_status,creator_id,creator_active_status,reporter_id,reporter_active_status';

const SITE = imported(
  [
    HEADER,
    'Apache,77,3600.0,7200.0,2020-01-08T16:38:15.000-0500,2020-03-16T14:04:18.000+0000,2020-02-23T16:49:41.000+0000,2020-02-27,"[\'AWS\', ""it\'s""]",4,0,Web Cache,Bug,Major,,1.0,28.0,Person 1,True,Person 2,True,Person 2,',
    'RedHat,77,60.5,0.0,2020-01-07T00:00:00.000+0000,2020-01-07T00:00:00.000+0000,,,,0,0,Web Console,Sub-task,,2.0,,3.0,,,Person 1,True,,',
    'RedHat,78,,,2020-01-09T00:00:00.000+0000,2020-01-09T00:00:00.000+0000,,,[],0,0,Web Cache,Task,P1: Critical,0.0,,3.0,,,,,,',
  ].join('\n'),
);

describe('the CSV of the public data set', () => {
  it('keeps the numbers and people, and takes labels from a Python list', () => {
    expect(described(SITE, 'WC-1')).toMatchObject({
      project: 'Web Cache',
      type: 'Bug',
      priority: 'Major',
      assignee: 'Person 1',
      reporter: 'Person 2',
      created: '2020-01-08T21:38:15.000Z',
      resolved: '2020-02-23T16:49:41.000Z',
      dueDate: '2020-02-27',
      labels: ['AWS', "it's"],
      times: [null, 7200, 3600],
      custom: { Site: 'Apache', 'Original id': '77', 'Comment count': 4, 'Change count': 28 },
    });
  });

  it('does not take blank votes and watchers for 0', () => {
    expect(SITE.data.issues.map((issue) => [issue.key, issue.votes, issue.watches])).toEqual([
      ['WC2-1', 2, null],
      ['WC-1', null, 1],
      ['WC3-1', 0, null],
    ]);
  });

  it('makes one site of several: spaces of one name stay apart, keys are unique', () => {
    expect(SITE.data.projects.map((project) => [project.key, project.name])).toEqual([
      ['WC', 'Web Cache'],
      ['WC2', 'Web Console'],
      ['WC3', 'Web Cache'],
    ]);
  });

  it('takes the status from the resolution date and the logged time', () => {
    const shown = ['WC-1', 'WC2-1', 'WC3-1'].map((key) => described(SITE, key));
    expect(shown.map((issue) => [issue['status'], issue['resolution']])).toEqual([
      ['Done', 'Done'],
      ['In Progress', null],
      ['To Do', null],
    ]);
  });

  it('makes up titles and says so', () => {
    expect(described(SITE, 'WC2-1')['summary']).toBe('Sub-task in Web Console (RedHat 77)');
    expect(SITE.report.madeUp.join('\n')).toMatch(/no titles.*\n.*status follows from the resolution date/);
  });

  it('reports rows that it cannot read, and imports the rest', () => {
    const row = (id: string, created: string, labels: string): string =>
      `Qt,${id},1.0,1.0,${created},,,,${labels},0,0,Qt Creator,Bug,P2,,,1.0,,,,,,`;
    const { data, report } = imported(
      [
        HEADER,
        row('1', '2020-01-01T00:00:00.000+0000', ''),
        row('2', 'yesterday', ''),
        row('3', '2020-01-01T00:00:00.000+0000', "['open"),
        row('1', '2020-01-01T00:00:00.000+0000', ''),
        'Qt,5',
      ].join('\n'),
    );
    expect(data.issues).toHaveLength(1);
    expect(report.read).toBe(1);
    expect(report.skipped).toEqual([
      { line: 3, reason: 'created "yesterday" is not a date in a form that Jira writes.' },
      { line: 4, reason: "labels ['open is not a list of texts." },
      { line: 5, reason: 'The work item Qt 1 is already on line 2.' },
      { line: 6, reason: '2 columns instead of 23.' },
    ]);
  });
});
