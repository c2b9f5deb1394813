import { fieldNames, fieldSchemas } from '../beans/expanded-fields';
import { selectFields } from '../beans/field-selection';
import { issueBean } from '../beans/issue-bean';
import type { IssueRecord } from '../model';
import { badRequest, notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { findVisibleIssue, ISSUE_UNKNOWN } from './find-issue';
import { findUnsupportedExpand } from './issue-expand';

const ISSUE_READ = {
  classic: ['read:jira-work'],
  granular: [
    'read:issue-meta:jira',
    'read:issue-security-level:jira',
    'read:issue.vote:jira',
    'read:issue.changelog:jira',
    'read:avatar:jira',
    'read:issue:jira',
    'read:status:jira',
    'read:user:jira',
    'read:field-configuration:jira',
  ],
} as const;

const MAX_FETCHED = 100;

export const issueEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: ISSUE_READ,
    query: { fields: 'list', fieldsByKeys: 'flag', expand: 'list', updateHistory: 'flag', failFast: 'flag' },
    notEmulated: ['properties'],
    burstPerSecond: 150,
    handle: getIssue,
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    scopes: ISSUE_READ,
    body: { issueIdsOrKeys: 'list', fields: 'list', fieldsByKeys: 'flag', expand: 'list' },
    notEmulated: ['properties'],
    handle: fetchIssues,
  },
];

function getIssue(call: Call): Answer {
  const { site, viewer, inputs, params } = call;
  const expand = inputs.list('expand');
  const unsupported = findUnsupportedExpand(expand);
  if (unsupported !== null) return notEmulated(`the expansion '${unsupported}' of an issue`);
  const issue = findVisibleIssue(call, params['issueIdOrKey'] ?? '');
  if (issue === null) return notFound(ISSUE_UNKNOWN);
  const selection = selectFields(site, inputs.list('fields'), '*all');
  return ok(
    {
      ...issueBean(issue, { site, viewer }, { selection: { ...selection, isIdOnly: false }, expand }),
      ...(expand.includes('names') ? { names: fieldNames(site, selection) } : {}),
      ...(expand.includes('schema') ? { schema: fieldSchemas(site, selection) } : {}),
    },
    1,
  );
}

function fetchIssues(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const wanted = inputs.list('issueIdsOrKeys');
  if (wanted.length === 0) return badRequest('The list of issue IDs or keys must not be empty.');
  if (wanted.length > MAX_FETCHED) {
    return badRequest(`The number of issue IDs or keys must not exceed ${MAX_FETCHED}.`);
  }
  const expand = inputs.list('expand');
  const unsupported = findUnsupportedExpand(expand);
  if (unsupported !== null) return notEmulated(`the expansion '${unsupported}' of a bulk fetch`);

  // Issues that are missing or hidden are in neither list; `issueErrors` is for those that failed to load, which none does here.
  const found = new Map<number, IssueRecord>();
  for (const idOrKey of wanted) {
    const issue = findVisibleIssue(call, idOrKey);
    if (issue !== null) found.set(issue.id, issue);
  }
  const selection = { ...selectFields(site, inputs.list('fields'), '*navigable'), isIdOnly: false };
  const issues = [...found.values()]
    .sort((a, b) => a.id - b.id)
    .map((issue) => issueBean(issue, { site, viewer }, { selection, expand }));
  return ok({ issues, issueErrors: [] }, issues.length);
}
