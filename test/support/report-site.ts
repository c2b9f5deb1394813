import type { IssueRecord } from '../../local/jira/model';
import type { FakeSite, JiraAnswer, JiraRequest } from './forge-ui';
import { aJira } from './jira';
import { ANNA, anIssue, aSite, BEN } from './site';

const DONE = '4';
const DOING = '2';
const POINTS = 'customfield_10016';

/** The work items of the worked examples: who has them, how far they are, how large they are. */
export const EXAMPLE_ITEMS: readonly IssueRecord[] = [
  item(1, { assigneeId: ANNA.accountId, statusId: DONE, labels: ['x', 'y'] }, 5),
  item(2, { assigneeId: BEN.accountId, statusId: DONE, labels: ['x'] }, 3),
  item(3, { assigneeId: ANNA.accountId, statusId: DOING }, 8),
  item(4, { labels: ['y'] }, null),
  item(5, { assigneeId: BEN.accountId, labels: ['x', 'y', 'z'] }, 2),
  item(6, { assigneeId: BEN.accountId, statusId: DOING, labels: ['z'] }, 0),
];

function item(number: number, changes: Partial<IssueRecord>, points: number | null): IssueRecord {
  return anIssue({
    key: `SHOP-${String(number)}`,
    custom: points === null ? {} : { [POINTS]: points },
    ...changes,
  });
}

/** Answers a view's requests as a small Jira with these work items does, for Anna. */
export function jiraWith(issues: readonly IssueRecord[]): NonNullable<FakeSite['jira']> {
  const { ask } = aJira(aSite({ issues }));
  return async (request: JiraRequest): Promise<JiraAnswer> => {
    const query = new URLSearchParams(request.query).toString();
    const address = query === '' ? request.path : `${request.path}?${query}`;
    const { status, json } = await ask(request.method, address, request.body ?? undefined);
    return { status, body: json };
  };
}
