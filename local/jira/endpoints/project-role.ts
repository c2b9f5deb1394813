import { PROJECT_ROLES, rolesOf } from '../project-roles';
import { notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { findVisibleProject, projectUnknown } from './find-project';

/** The role whose holders administer a project. */
const [ADMINISTRATORS] = PROJECT_ROLES;

export const projectRoleEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role',
    scopes: { classic: ['read:jira-work'], granular: ['read:project-role:jira'] },
    handle: listRoles,
  },
];

/** For whoever administers any project of the site: to all others Jira says that there is none. */
function listRoles(call: Call): Answer {
  const { site, viewer } = call;
  const wanted = call.params['projectIdOrKey'] ?? '';
  const project = findVisibleProject(call, wanted);
  const isAdministrator = site.data.projects.some((one) =>
    rolesOf(viewer, one, site.data).some((role) => role === ADMINISTRATORS),
  );
  if (project === null || !isAdministrator) return notFound(projectUnknown(wanted));
  const addresses = PROJECT_ROLES.map(({ id, name }) => [
    name,
    site.address(`/rest/api/3/project/${project.id}/role/${String(id)}`),
  ]);
  return ok(Object.fromEntries(addresses), PROJECT_ROLES.length);
}
