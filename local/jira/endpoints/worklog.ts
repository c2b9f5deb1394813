import { worklogBean } from '../beans/worklog-bean';
import { canSeeIssue } from '../permissions';
import { badRequest, notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageBounds } from '../rest/page';
import { findVisibleIssue, ISSUE_UNKNOWN } from './find-issue';

const WORKLOG_READ = {
  classic: ['read:jira-work'],
  granular: [
    'read:group:jira',
    'read:issue-worklog:jira',
    'read:issue-worklog.property:jira',
    'read:project-role:jira',
    'read:user:jira',
    'read:avatar:jira',
  ],
} as const;
const WORKLOGS_CHANGED = {
  classic: ['read:jira-work'],
  granular: ['read:issue-worklog:jira', 'read:issue-worklog.property:jira'],
} as const;

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/ (read 2026-11) */
const PAGE = { standard: 5000, maximum: 5000 } as const;
const MOST_CHANGED = 1000;
const MOST_LISTED = 1000;
/** What changed in the minute before the call is left out. */
const SETTLING_MS = 60_000;

export const worklogEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/worklog',
    scopes: WORKLOG_READ,
    query: {
      startAt: 'integer',
      maxResults: 'integer',
      startedAfter: 'integer',
      startedBefore: 'integer',
      expand: 'list',
    },
    handle: listWorklogs,
  },
  {
    method: 'GET',
    path: '/rest/api/3/worklog/updated',
    scopes: WORKLOGS_CHANGED,
    query: { since: 'integer', expand: 'list' },
    handle: listChanged,
  },
  {
    method: 'POST',
    path: '/rest/api/3/worklog/list',
    scopes: { ...WORKLOG_READ, granular: ['read:comment:jira', ...WORKLOG_READ.granular] },
    query: { expand: 'list' },
    body: { ids: 'list' },
    handle: fetchWorklogs,
  },
];

/** The bounds are exclusive: "after which" and "before which worklogs are returned". */
function listWorklogs(call: Call): Answer {
  const { site, viewer, inputs, params } = call;
  if (wantsProperties(call)) return propertiesMissing();
  const issue = findVisibleIssue(call, params['issueIdOrKey'] ?? '');
  if (issue === null) return notFound(ISSUE_UNKNOWN);
  const after = inputs.integer('startedAfter', -Infinity);
  const before = inputs.integer('startedBefore', Infinity);
  const found = site.data.worklogs(issue).filter(({ startedAt }) => startedAt > after && startedAt < before);
  const { startAt, maxResults } = pageBounds(call, PAGE);
  const worklogs = found
    .slice(startAt, startAt + maxResults)
    .map((worklog) => worklogBean(issue, worklog, { site, viewer }));
  return ok({ startAt, maxResults, total: found.length, worklogs }, worklogs.length);
}

/** Ids only, whoever asks: Jira looks at the worklog's own restriction here, and none has one on this site. */
function listChanged(call: Call): Answer {
  const { site, now, inputs, self } = call;
  if (wantsProperties(call)) return propertiesMissing();
  const since = inputs.integer('since', 0);
  const settled = site
    .worklogs()
    .changedSince(since)
    .filter(({ worklog }) => worklog.updatedAt <= now - SETTLING_MS);
  const page = settled.slice(0, MOST_CHANGED);
  const until = page.at(-1)?.worklog.updatedAt ?? since;
  const isLast = settled.length <= MOST_CHANGED;
  return ok(
    {
      values: page.map(({ worklog }) => ({
        worklogId: worklog.id,
        updatedTime: worklog.updatedAt,
        properties: [],
      })),
      since,
      until,
      self: `${self}?since=${since}`,
      ...(isLast ? {} : { nextPage: `${self}?since=${until}` }),
      lastPage: isLast,
    },
    page.length,
  );
}

/** Ids that nobody knows, and worklogs of issues that the viewer may not see, are left out. */
function fetchWorklogs(call: Call): Answer {
  const { site, viewer, inputs } = call;
  if (wantsProperties(call)) return propertiesMissing();
  const ids = [...new Set(inputs.list('ids'))];
  if (ids.length === 0) return badRequest('The list of worklog IDs must not be empty.');
  if (ids.length > MOST_LISTED)
    return badRequest(`The number of worklog IDs must not exceed ${MOST_LISTED}.`);
  const found = ids
    .map((id) => site.worklogs().find(Number(id)))
    .filter((logged) => logged !== null)
    .filter(({ issue }) => canSeeIssue(issue, viewer, site.data));
  return ok(
    found.map(({ issue, worklog }) => worklogBean(issue, worklog, { site, viewer })),
    found.length,
  );
}

function wantsProperties({ inputs }: Call): boolean {
  return inputs.list('expand').includes('properties');
}

function propertiesMissing(): Answer {
  return notEmulated("the expansion 'properties' of worklogs");
}
