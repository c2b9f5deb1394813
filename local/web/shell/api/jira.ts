import { GADGET_CONFIGURATION_PROPERTY } from '../../../protocol';
import { sendAs, SiteError, type HttpRequest } from './http';

export interface Dashboard {
  readonly id: string;
  readonly name: string;
  readonly isWritable?: boolean;
  readonly owner?: { readonly displayName: string };
}

export interface Gadget {
  readonly id: number;
  readonly moduleKey: string;
  readonly title: string;
  readonly position: GadgetPosition;
}

export interface GadgetPosition {
  readonly row: number;
  readonly column: number;
}

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly projectTypeKey: string;
}

export interface Board {
  readonly id: number;
  readonly name: string;
  readonly type: string;
}

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly goal?: string;
}

export interface Group {
  readonly groupId: string;
  readonly name: string;
}

/** Who was granted a permission in a space. */
export interface Grant {
  readonly id: number;
  readonly permission: string;
  readonly holder: GrantHolder;
}

export interface GrantHolder {
  readonly type: 'group' | 'user';
  readonly value: string;
}

export interface IssuePage {
  readonly issues: readonly Issue[];
  readonly nextPageToken?: string;
}

/** The fields that the shell's own pages ask for. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary?: string | null;
    readonly issuetype?: { readonly id: string; readonly name: string } | null;
    readonly status?: { readonly name: string; readonly statusCategory: { readonly key: string } } | null;
    readonly assignee?: { readonly displayName: string } | null;
    readonly reporter?: { readonly displayName: string } | null;
    readonly priority?: { readonly name: string } | null;
    readonly resolution?: { readonly name: string } | null;
    readonly project?: Space | null;
    readonly created?: string | null;
    readonly updated?: string | null;
    readonly duedate?: string | null;
    readonly labels?: readonly string[] | null;
    readonly components?: readonly { readonly name: string }[] | null;
    readonly fixVersions?: readonly { readonly name: string }[] | null;
  };
}

const LIST_FIELDS = ['summary', 'issuetype', 'status', 'assignee', 'priority', 'created'];

/** The calls of Jira's REST that the shell's pages make, as one account. */
export interface JiraClient {
  dashboards(): Promise<readonly Dashboard[]>;
  dashboard(id: string): Promise<Dashboard>;
  createDashboard(name: string): Promise<Dashboard>;
  gadgets(dashboardId: string): Promise<readonly Gadget[]>;
  addGadget(dashboardId: string, moduleKey: string, title: string): Promise<Gadget>;
  changeGadget(
    dashboardId: string,
    gadgetId: number,
    change: Partial<Pick<Gadget, 'title' | 'position'>>,
  ): Promise<void>;
  removeGadget(dashboardId: string, gadgetId: number): Promise<void>;
  /** Undefined until it is saved for the first time. */
  gadgetConfiguration(dashboardId: string, gadgetId: number): Promise<unknown>;
  saveGadgetConfiguration(dashboardId: string, gadgetId: number, configuration: unknown): Promise<void>;
  spaces(): Promise<readonly Space[]>;
  space(key: string): Promise<Space>;
  boards(spaceKey: string): Promise<readonly Board[]>;
  board(id: string): Promise<Board>;
  /** The running sprints and those to come; none on a board that has no sprints. */
  openSprints(boardId: number): Promise<readonly Sprint[]>;
  searchIssues(jql: string, nextPageToken: string | null): Promise<IssuePage>;
  countIssues(jql: string): Promise<number>;
  issue(key: string): Promise<Issue>;
  groups(): Promise<readonly Group[]>;
  grants(spaceId: string): Promise<readonly Grant[]>;
  grant(spaceId: string, grant: Omit<Grant, 'id'>): Promise<void>;
  revoke(spaceId: string, grantId: number): Promise<void>;
}

export function createJiraClient(accountId: string): JiraClient {
  const send = <Answer>(request: HttpRequest) => sendAs(accountId, request) as Promise<Answer>;
  const gadgetPath = (dashboardId: string, gadgetId?: number) =>
    `/rest/api/3/dashboard/${encodeURIComponent(dashboardId)}/gadget${gadgetId === undefined ? '' : `/${gadgetId}`}`;
  const propertiesPath = (dashboardId: string, gadgetId: number) =>
    `/rest/api/3/dashboard/${encodeURIComponent(dashboardId)}/items/${gadgetId}/properties`;
  const configurationPath = (dashboardId: string, gadgetId: number) =>
    `${propertiesPath(dashboardId, gadgetId)}/${GADGET_CONFIGURATION_PROPERTY}`;

  // Each space of the local site has a scheme of its own under the space's id.
  const grantsPath = (spaceId: string) =>
    `/rest/api/3/permissionscheme/${encodeURIComponent(spaceId)}/permission`;

  return {
    dashboards: async () =>
      (await send<{ dashboards: Dashboard[] }>({ path: '/rest/api/3/dashboard?maxResults=100' })).dashboards,
    dashboard: (id) => send({ path: `/rest/api/3/dashboard/${encodeURIComponent(id)}` }),
    createDashboard: (name) =>
      send({
        method: 'POST',
        path: '/rest/api/3/dashboard',
        body: { name, description: '', sharePermissions: [], editPermissions: [] },
      }),
    gadgets: async (dashboardId) =>
      (await send<{ gadgets: Gadget[] }>({ path: gadgetPath(dashboardId) })).gadgets,
    addGadget: (dashboardId, moduleKey, title) =>
      send({
        method: 'POST',
        path: gadgetPath(dashboardId),
        body: { moduleKey, title, color: 'blue', position: { row: 0, column: 0 } },
      }),
    changeGadget: async (dashboardId, gadgetId, change) => {
      await send({ method: 'PUT', path: gadgetPath(dashboardId, gadgetId), body: change });
    },
    removeGadget: async (dashboardId, gadgetId) => {
      await send({ method: 'DELETE', path: gadgetPath(dashboardId, gadgetId) });
    },
    gadgetConfiguration: async (dashboardId, gadgetId) => {
      // Asked by name first: reading a property that is not there is an error.
      const { keys } = await send<{ keys: { key: string }[] }>({
        path: propertiesPath(dashboardId, gadgetId),
      });
      if (!keys.some(({ key }) => key === GADGET_CONFIGURATION_PROPERTY)) return undefined;
      return (await send<{ value: unknown }>({ path: configurationPath(dashboardId, gadgetId) })).value;
    },
    saveGadgetConfiguration: async (dashboardId, gadgetId, configuration) => {
      await send({ method: 'PUT', path: configurationPath(dashboardId, gadgetId), body: configuration });
    },
    spaces: async () =>
      (await send<{ values: Space[] }>({ path: '/rest/api/3/project/search?maxResults=50&orderBy=name' }))
        .values,
    space: (key) => send({ path: `/rest/api/3/project/${encodeURIComponent(key)}` }),
    boards: async (spaceKey) =>
      (
        await send<{ values: Board[] }>({
          path: `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(spaceKey)}`,
        })
      ).values,
    board: (id) => send({ path: `/rest/agile/1.0/board/${encodeURIComponent(id)}` }),
    openSprints: async (boardId) => {
      try {
        const path = `/rest/agile/1.0/board/${boardId}/sprint?state=active,future`;
        return (await send<{ values: Sprint[] }>({ path })).values;
      } catch (error) {
        // A board of a kind that has no sprints.
        if (error instanceof SiteError && error.status === 400) return [];
        throw error;
      }
    },
    searchIssues: (jql, nextPageToken) =>
      send({
        method: 'POST',
        path: '/rest/api/3/search/jql',
        body: {
          jql,
          fields: LIST_FIELDS,
          maxResults: 50,
          ...(nextPageToken === null ? {} : { nextPageToken }),
        },
      }),
    countIssues: async (jql) =>
      (
        await send<{ count: number }>({
          method: 'POST',
          path: '/rest/api/3/search/approximate-count',
          body: { jql },
        })
      ).count,
    issue: (key) => send({ path: `/rest/api/3/issue/${encodeURIComponent(key)}` }),
    groups: async () =>
      (await send<{ groups: Group[] }>({ path: '/rest/api/3/groups/picker?maxResults=100' })).groups,
    grants: async (spaceId) =>
      (await send<{ permissions: Grant[] }>({ path: grantsPath(spaceId) })).permissions,
    grant: async (spaceId, grant) => {
      await send({ method: 'POST', path: grantsPath(spaceId), body: grant });
    },
    revoke: async (spaceId, grantId) => {
      await send({ method: 'DELETE', path: `${grantsPath(spaceId)}/${grantId}` });
    },
  };
}
