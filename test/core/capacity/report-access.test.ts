import { mayDeleteReport, mayReadReport } from '../../../src/core/capacity/report/report-access';
import type { ReportAccess } from '../../../src/core/capacity/records/capacity-report';

const reader = (accountId: string, groupIds: readonly string[] = [], isJiraAdmin = false) => ({
  ...{ accountId, isJiraAdmin },
  groupIds: new Set(groupIds),
});
const report = (access: ReportAccess) => ({ ownerId: 'ann', access });
const CHOSEN = report({ kind: 'chosen', accountIds: ['bob'], groupIds: ['team'] });

describe('who may open and delete a report', () => {
  it.each([
    ['its owner, whatever it says', report({ kind: 'private' }), reader('ann'), true, true],
    ['somebody else, of a private one', report({ kind: 'private' }), reader('bob'), false, false],
    [
      'an administrator, of a private one',
      report({ kind: 'private' }),
      reader('root', [], true),
      false,
      false,
    ],
    ['somebody chosen', CHOSEN, reader('bob'), true, false],
    ['a member of a group that was chosen', CHOSEN, reader('cem', ['team']), true, false],
    ['a member of another group', CHOSEN, reader('cem', ['others']), false, false],
    ['everybody, of one for all', report({ kind: 'all' }), reader('cem'), true, false],
    ['an administrator, of one for all', report({ kind: 'all' }), reader('root', [], true), true, true],
  ])('%s', (_who, which, who, mayRead, mayDelete) => {
    expect([mayReadReport(which, who), mayDeleteReport(which, who)]).toEqual([mayRead, mayDelete]);
  });
});
