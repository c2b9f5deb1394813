import { generateSite } from '../../../local/data/generate/generate-site';
import { createJira, type Jira, type JiraResponse } from '../../../local/jira/jira';
import type { IssueRecord, SmallSite, UserRecord } from '../../../local/jira/model';
import type { Permission } from '../../../local/jira/permission-table';
import { sentBody } from '../../support/form';

const NOW = Date.UTC(2026, 10, 2, 9, 30);

export interface Answered extends JiraResponse {
  readonly json: unknown;
}

/** Of an app that is installed: those of Jira follow a fixed scheme. */
export const APP_PERMISSION: Permission = {
  ...{ id: 'app/plan', key: 'app/plan', name: 'Plan', description: 'Plan it.' },
  type: 'PROJECT',
  holder: 'nobody',
};

/** A generated site with one dashboard, and a way to ask it as its admin. */
export interface ContractSite {
  readonly data: SmallSite;
  readonly jira: Jira;
  readonly admin: UserRecord;
  readonly issue: IssueRecord;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Answered>;
}

export function createContractSite(): ContractSite {
  const generated = generateSite({ issues: 300, seed: 7, now: NOW });
  const admin = generated.users.find((user) => user.isAdmin);
  const issue = generated.issues.find((each) => each.parentId !== null);
  if (admin === undefined || issue === undefined) throw new Error('The generated site is too small.');
  const data: SmallSite = {
    ...generated,
    dashboards: [
      {
        id: '10000',
        name: 'Delivery',
        ownerAccountId: admin.accountId,
        gadgets: [
          {
            id: '10001',
            moduleKey: 'chart',
            title: 'By status',
            column: 0,
            row: 0,
            properties: { config: { kind: 'pie' } },
          },
          {
            id: '10002',
            moduleKey: 'chart',
            title: 'By priority',
            color: 'red',
            column: 1,
            row: 0,
            properties: {},
          },
        ],
      },
    ],
  };
  const jira = createJira({ data, now: () => NOW, latencyMs: 0, appPermissions: [APP_PERMISSION] });
  return {
    data,
    jira,
    admin,
    issue,
    ask: async (method, path, body) => {
      const response = await jira.handle({
        method,
        path,
        ...sentBody(body),
        accountId: admin.accountId,
        scopes: null,
      });
      return { ...response, json: response.body === '' ? null : (JSON.parse(response.body) as unknown) };
    },
  };
}
