import { changeBean } from '../beans/change-bean';
import type { ChangeRecord, IssueRecord } from '../model';
import { badRequest, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { offsetTokens } from '../rest/offset-token';
import { pageOf } from '../rest/page';
import { findVisibleIssue, ISSUE_UNKNOWN } from './find-issue';

const CHANGELOG_READ = {
  classic: ['read:jira-work'],
  granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
} as const;

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/ (read 2026-11; the size of a page is observed) */
const PAGE = { standard: 100, maximum: 100 } as const;
const BULK = { issues: 1000, fields: 10, standard: 1000, maximum: 10_000 } as const;
const BURST_PER_SECOND = 200;

export const changelogEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
    scopes: CHANGELOG_READ,
    query: { startAt: 'integer', maxResults: 'integer' },
    burstPerSecond: BURST_PER_SECOND,
    handle: listChanges,
  },
  {
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    scopes: CHANGELOG_READ,
    body: { issueIdsOrKeys: 'list', fieldIds: 'list', maxResults: 'integer', nextPageToken: 'text' },
    burstPerSecond: BURST_PER_SECOND,
    handle: fetchChanges,
  },
];

function listChanges(call: Call): Answer {
  const { site, viewer, params } = call;
  const issue = findVisibleIssue(call, params['issueIdOrKey'] ?? '');
  if (issue === null) return notFound(ISSUE_UNKNOWN);
  const page = pageOf(call, site.data.changelog(issue), {
    limits: PAGE,
    toBean: (change) => changeBean(change, { site, viewer }),
  });
  return ok(page, page.values.length);
}

interface IssueChange {
  readonly issue: IssueRecord;
  readonly change: ChangeRecord;
}

/**
 * The changes of several issues, by issue id and then by date; `maxResults` counts changes, so that a long history may
 * go over several pages. Issues that the viewer may not see are left out without a word. With `fieldIds`, changes of
 * other fields are left out, out of an entry that has both too: Jira documents neither.
 */
function fetchChanges(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const wanted = inputs.list('issueIdsOrKeys');
  const fieldIds = inputs.list('fieldIds');
  const maxResults = inputs.integer('maxResults', BULK.standard);
  const fault = findFault({ wanted, fieldIds, maxResults });
  if (fault !== null) return badRequest(fault);
  const tokens = offsetTokens('changelog', viewer.accountId, ...wanted, '', ...fieldIds);
  const token = inputs.text('nextPageToken');
  const start = token === null ? 0 : tokens.read(token);
  if (start === null) return badRequest('The provided next page token is invalid or has expired.');

  const changes = findIssues(call, wanted).flatMap((issue) =>
    site.data.changelog(issue).flatMap((change) => changeOfFields({ issue, change }, fieldIds)),
  );
  const end = start + maxResults;
  const groups = groupByIssue(changes.slice(start, end));
  return ok(
    {
      issueChangeLogs: [...groups].map(([id, entries]) => ({
        issueId: String(id),
        changeHistories: entries.map((change) => changeBean(change, { site, viewer })),
      })),
      ...(end < changes.length ? { nextPageToken: tokens.write(end) } : {}),
    },
    groups.size,
  );
}

function findFault(input: {
  wanted: readonly string[];
  fieldIds: readonly string[];
  maxResults: number;
}): string | null {
  const { wanted, fieldIds, maxResults } = input;
  if (wanted.length === 0) return 'The list of issue IDs or keys must not be empty.';
  if (wanted.length > BULK.issues) return `The number of issue IDs or keys must not exceed ${BULK.issues}.`;
  if (fieldIds.length > BULK.fields) return `The number of field IDs must not exceed ${BULK.fields}.`;
  if (maxResults < 1 || maxResults > BULK.maximum) {
    return `The value of 'maxResults' must lie between 1 and ${BULK.maximum}.`;
  }
  return null;
}

/** Each once, the smallest id first. */
function findIssues(call: Call, idsOrKeys: readonly string[]): readonly IssueRecord[] {
  const found = new Map<number, IssueRecord>();
  for (const idOrKey of idsOrKeys) {
    const issue = findVisibleIssue(call, idOrKey);
    if (issue !== null) found.set(issue.id, issue);
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

function groupByIssue(changes: readonly IssueChange[]): ReadonlyMap<number, readonly ChangeRecord[]> {
  const groups = new Map<number, ChangeRecord[]>();
  for (const { issue, change } of changes) {
    const group = groups.get(issue.id);
    if (group === undefined) groups.set(issue.id, [change]);
    else group.push(change);
  }
  return groups;
}

function changeOfFields({ issue, change }: IssueChange, fieldIds: readonly string[]): readonly IssueChange[] {
  if (fieldIds.length === 0) return [{ issue, change }];
  const items = change.items.filter((item) => fieldIds.includes(item.fieldId));
  return items.length === 0 ? [] : [{ issue, change: { ...change, items } }];
}
