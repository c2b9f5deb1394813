import type { JiraRequest } from '../../local/forge/jira-backend';
import { restPath } from '../../src/core/jira/rest';
import { jiraAsOwner } from '../../src/forge/jira-as-owner';
import { aForgeApp, aJiraBackend } from '../support/forge-app';
import { aJira } from '../support/jira';
import { ANNA, aSite, aUser } from '../support/site';

const SCOPES = { 'read:jira-user': { allowImpersonation: true }, 'read:jira-work': {} };
const READ = { method: 'GET', path: restPath`/rest/api/3/myself`, query: {}, body: null } as const;
const GONE = aUser({ accountId: 'gone', active: false });

describe('jiraAsOwner', () => {
  it.each([
    [ANNA.accountId, READ, 200],
    // Neither a closed account nor one that nobody knows, and no scope that is not allowed.
    [GONE.accountId, READ, 401],
    ['nobody', READ, 401],
    [ANNA.accountId, { ...READ, path: restPath`/rest/api/3/field` }, 401],
  ] as const)('as %s of %j answers %i', async (accountId, request, status) => {
    const { jira } = aJira(aSite({ users: [ANNA, GONE] }));
    const app = aForgeApp({ jira, scopes: SCOPES });
    const statuses: number[] = [];
    await app.runScheduled(async () => statuses.push((await jiraAsOwner(accountId)(request)).status));
    expect(statuses).toEqual([status]);
  });

  it('sends a form as it is written, with the header that Jira asks for', async () => {
    const got: JiraRequest[] = [];
    const jira = aJiraBackend((request) => {
      got.push(request);
      return { body: [] };
    });
    const text = { contentType: 'multipart/form-data; boundary=b', content: '--b--\r\n' };
    const path = restPath`/rest/api/3/issue/${'A-1'}/attachments`;
    await aForgeApp({ jira, scopes: SCOPES }).runScheduled(() =>
      jiraAsOwner('anna')({ method: 'POST', path, query: {}, body: null, text }),
    );
    expect(got).toMatchObject([
      {
        ...{ method: 'POST', path: '/rest/api/3/issue/A-1/attachments', accountId: 'anna' },
        headers: { 'content-type': text.contentType, 'x-atlassian-token': 'no-check' },
        body: text.content,
      },
    ]);
  });
});
