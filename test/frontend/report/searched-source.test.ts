import { searchedSource } from '../../../src/frontend/report/searched-source';

describe('what Jira’s list of work items shows', () => {
  it.each([
    [
      'its JQL',
      { jql: 'type = Bug ORDER BY key', filterId: 7 },
      { kind: 'jql', jql: 'type = Bug ORDER BY key' },
    ],
    [
      'its filter, where there is no JQL',
      { jql: ' ', filterId: 10_001 },
      { kind: 'filter', filterId: '10001' },
    ],
    [
      'the work items that it names, and nothing that is no key',
      { issueKeys: ['K-1', 'K2_B-30', 'x) OR (1 = 1', 5] },
      { kind: 'jql', jql: 'key in (K-1, K2_B-30)' },
    ],
    ['nothing, where Jira tells nothing', { filterId: null, issueKeys: [] }, null],
  ])('is %s', (_, extension, source) => {
    expect(searchedSource(extension)).toEqual(source);
  });
});
