import fc from 'fast-check';
import { generateSite } from '../../local/data/generate/generate-site';
import { findBoards, listProjectBoards, readBoardConfiguration } from '../../src/core/jira/boards';
import type { JiraCall } from '../../src/core/jira/call';
import { fetchChangelogs } from '../../src/core/jira/changelogs';
import { countIssues } from '../../src/core/jira/count-issues';
import { hasAttachmentWith, hasCommentWith } from '../../src/core/jira/delivery-traces';
import { fetchIssues } from '../../src/core/jira/fetch-issues';
import { listFields } from '../../src/core/jira/fields';
import { findFilters, readFilter } from '../../src/core/jira/filters';
import { findGroups } from '../../src/core/jira/groups';
import { hasPermission } from '../../src/core/jira/has-permission';
import { matchJql } from '../../src/core/jira/match-jql';
import { readMyself } from '../../src/core/jira/myself';
import { listOwnGroups } from '../../src/core/jira/own-groups';
import { listOwnNamedRoles } from '../../src/core/jira/own-project-roles';
import { parseJql } from '../../src/core/jira/parse-jql';
import { heldPermissions } from '../../src/core/jira/project-permissions';
import { listProjectRoles } from '../../src/core/jira/project-roles';
import { findProjects, readProject } from '../../src/core/jira/projects';
import { searchIssues } from '../../src/core/jira/search';
import { listStatuses } from '../../src/core/jira/site-lists';
import { listClosedSprints, readSprint } from '../../src/core/jira/sprints';
import { suggestValues } from '../../src/core/jira/suggest-values';
import { readTimeTracking } from '../../src/core/jira/time-tracking';
import { findUsers, isAssignable, readActiveUsers, readUserNames } from '../../src/core/jira/users';
import { listVersionDates } from '../../src/core/jira/versions';
import { listWorklogs } from '../../src/core/jira/worklogs';
import { fuzzed } from '../support/fuzz';
import { hostileJson } from '../support/hostile-json';
import { jiraSend } from '../support/jira-send';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { outcomeOf } from '../support/outcome';

const DATA = generateSite({ issues: 60, seed: 3, now: TEST_NOW });
const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const projectKey = DATA.projects[0]?.key ?? '';
const projectId = DATA.projects[0]?.id ?? '';
const boardId = DATA.boards[0]?.id ?? 0;
const sprintId = DATA.sprints[0]?.id ?? 0;
const filterId = DATA.filters[0]?.id ?? '';
const issues = DATA.issues.slice(0, 3);
const ids = issues.map(({ id }) => String(id));
const key = issues[0]?.key ?? '';
const list = { query: '', startAt: 0 };
const jql = `project = ${projectKey}`;
const fieldIds = ['summary', 'status', 'assignee', 'worklog'];

const CALLS: Readonly<Record<string, JiraCall<unknown>>> = {
  readMyself: readMyself(),
  readTimeTracking: readTimeTracking(),
  listFields: listFields(),
  listStatuses: listStatuses(),
  findProjects: findProjects(list),
  readProject: readProject(projectKey),
  listVersionDates: listVersionDates(projectKey),
  findBoards: findBoards(list),
  listProjectBoards: listProjectBoards(projectKey, list),
  readBoardConfiguration: readBoardConfiguration(boardId),
  listClosedSprints: listClosedSprints(boardId, 0),
  readSprint: readSprint(sprintId),
  findFilters: findFilters(list),
  readFilter: readFilter(filterId),
  searchIssues: searchIssues({ jql, fieldIds, pageToken: null, pageSize: 3 }),
  fetchIssues: fetchIssues(ids, fieldIds),
  fetchChangelogs: fetchChangelogs({ issueIds: ids, fieldIds: ['status', 'assignee'], pageToken: null }),
  listWorklogs: listWorklogs(key, { startAt: 0, startedAfter: null, startedBefore: null }),
  countIssues: countIssues(jql),
  matchJql: matchJql(ids, [jql]),
  parseJql: parseJql([jql]),
  suggestValues: suggestValues('status', ''),
  findUsers: findUsers({ query: 'a' }),
  isAssignable: isAssignable(projectId, ADMIN),
  readUserNames: readUserNames([ADMIN]),
  readActiveUsers: readActiveUsers([ADMIN]),
  findGroups: findGroups(''),
  listOwnGroups: listOwnGroups(),
  listProjectRoles: listProjectRoles(projectKey),
  listOwnNamedRoles: listOwnNamedRoles(projectKey),
  hasPermission: hasPermission('ADMINISTER'),
  heldPermissions: heldPermissions(projectId, ['BROWSE_PROJECTS']),
  hasCommentWith: hasCommentWith(key, 'mark'),
  hasAttachmentWith: hasAttachmentWith(key, 'mark'),
};

const site = aLocalSite({ data: DATA });

describe.each(Object.entries(CALLS))('what Jira answers to %s', (_name, call) => {
  it('is read as it is, and anything else is a value or a failure, whatever Jira says', async () => {
    const { status, body } = await jiraSend((await site).jira, ADMIN)(call.request);
    expect(status).toBe(200);
    expect(outcomeOf(call.parse(body))).toBe('ok');
    fc.assert(
      fc.property(hostileJson(body), (answer) => {
        expect(outcomeOf(call.parse(answer))).toMatch(/^(?:ok|jira-unexpected|jql-invalid)$/);
      }),
      fuzzed(60),
    );
    expect('polluted' in {}).toBe(false);
  });
});
