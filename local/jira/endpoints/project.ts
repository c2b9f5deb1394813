import { statusBean } from '../beans/status-bean';
import {
  projectBean,
  projectComponents,
  projectExpansions,
  projectListBean,
  projectVersions,
} from '../beans/project-bean';
import type { ProjectRecord } from '../model';
import { canBrowseProject } from '../permissions';
import { badRequest, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageOf } from '../rest/page';
import type { Site } from '../site';
import { findVisibleProject, projectUnknown } from './find-project';

const PROJECT_READ = {
  classic: ['read:jira-work'],
  granular: [
    'read:issue-type:jira',
    'read:project:jira',
    'read:project.property:jira',
    'read:user:jira',
    'read:application-role:jira',
    'read:avatar:jira',
    'read:group:jira',
    'read:issue-type-hierarchy:jira',
    'read:project-category:jira',
    'read:project-version:jira',
    'read:project.component:jira',
  ],
} as const;

const orders: Readonly<Record<string, (a: ProjectRecord, b: ProjectRecord) => number>> = {
  key: (a, b) => a.key.localeCompare(b.key),
  name: (a, b) => a.name.localeCompare(b.name),
};

export const projectEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/project/search',
    scopes: PROJECT_READ,
    query: {
      startAt: 'integer',
      maxResults: 'integer',
      orderBy: 'text',
      id: 'list',
      keys: 'list',
      query: 'text',
      typeKey: 'list',
      expand: 'list',
    },
    notEmulated: ['categoryId', 'action', 'status', 'properties', 'propertyQuery'],
    handle: searchProjects,
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: PROJECT_READ,
    notEmulated: ['expand', 'properties'],
    handle: (call) => withProject(call, (project) => ok(projectBean(call.site, project), 1)),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    scopes: {
      classic: ['read:jira-work'],
      granular: ['read:issue-status:jira', 'read:issue-type:jira', 'read:status:jira'],
    },
    handle: (call) =>
      withProject(call, (project) => {
        const types = issueTypesWithStatuses(call.site, project);
        return ok(types, types.length);
      }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/components',
    scopes: {
      classic: ['read:jira-work'],
      granular: [
        'read:project:jira',
        'read:project.component:jira',
        'read:user:jira',
        'read:application-role:jira',
        'read:avatar:jira',
        'read:group:jira',
      ],
    },
    notEmulated: ['componentSource'],
    handle: (call) =>
      withProject(call, (project) => {
        const components = projectComponents(call.site, project);
        return ok(components, components.length);
      }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/versions',
    scopes: { classic: ['read:jira-work'], granular: ['read:project-version:jira'] },
    notEmulated: ['expand'],
    handle: (call) =>
      withProject(call, (project) => {
        const versions = projectVersions(call.site, project);
        return ok(versions, versions.length);
      }),
  },
];

function searchProjects(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const order = inputs.text('orderBy') ?? 'key';
  const compare = orders[order.replace(/^[+-]/, '')];
  if (compare === undefined)
    return badRequest(`The value '${order}' of the parameter 'orderBy' is not known.`);
  const ids = inputs.list('id');
  const keys = inputs.list('keys');
  const types = inputs.list('typeKey');
  const text = inputs.text('query')?.toLowerCase() ?? '';
  const sign = order.startsWith('-') ? -1 : 1;
  const projects = site.data.projects
    .filter((project) => canBrowseProject(project, viewer, site.data))
    .filter((project) => ids.length === 0 || ids.includes(project.id))
    .filter((project) => keys.length === 0 || keys.includes(project.key))
    .filter((project) => types.length === 0 || types.includes(project.type))
    .filter((project) => `${project.key}\n${project.name}`.toLowerCase().includes(text))
    .sort((a, b) => sign * compare(a, b));
  const expansions = inputs.list('expand').flatMap((name) => projectExpansions[name] ?? []);
  const page = pageOf(call, projects, {
    limits: { standard: 50, maximum: 100 },
    toBean: (project): unknown =>
      Object.assign({}, projectListBean(site, project), ...expansions.map((expand) => expand(site, project))),
  });
  return ok(page, page.values.length);
}

/** Answers for a project by id or key, or says in Jira's words that the viewer has none such. */
function withProject(call: Call, answer: (project: ProjectRecord) => Answer): Answer {
  const idOrKey = call.params['projectIdOrKey'] ?? '';
  const project = findVisibleProject(call, idOrKey);
  return project === null ? notFound(projectUnknown(idOrKey)) : answer(project);
}

function issueTypesWithStatuses(
  site: Site,
  project: ProjectRecord,
): readonly Readonly<Record<string, unknown>>[] {
  const statuses = project.statusIds.flatMap((id) => site.statuses.get(id) ?? []);
  return project.issueTypeIds
    .flatMap((id) => site.issueTypes.get(id) ?? [])
    .map((type) => ({
      self: site.address(`/rest/api/3/issuetype/${type.id}`),
      id: type.id,
      name: type.name,
      subtask: type.subtask,
      statuses: statuses.map((status) => statusBean(site, status)),
    }));
}
