import type { GrantHolder, GrantRecord } from '../model';
import { canBrowseProject } from '../permissions';
import { badRequest, forbidden, noContent, notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';

const GRANTS = '/rest/api/3/permissionscheme/{schemeId}/permission';
const READ = [
  'read:application-role:jira',
  'read:field:jira',
  'read:group:jira',
  'read:permission:jira',
  'read:project-role:jira',
  'read:user:jira',
];

export const permissionGrantEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: GRANTS,
    scopes: { classic: ['read:jira-work'], granular: READ },
    notEmulated: ['expand'],
    handle: withScheme((call, schemeId) =>
      ok({ permissions: call.site.grants.ofScheme(schemeId).map((grant) => grantBean(call, grant)) }),
    ),
  },
  {
    method: 'POST',
    path: GRANTS,
    scopes: { classic: ['manage:jira-configuration'], granular: [...READ, 'write:permission:jira'] },
    body: { holder: 'json', permission: 'text', id: 'integer', self: 'text' },
    notEmulated: ['expand'],
    handle: withScheme(asAdmin(addGrant)),
  },
  {
    method: 'DELETE',
    path: `${GRANTS}/{permissionId}`,
    scopes: { classic: ['manage:jira-configuration'], granular: ['delete:permission:jira'] },
    handle: withScheme(asAdmin(removeGrant)),
  },
];

type Handle = (call: Call, schemeId: string) => Answer;

/** Only project permissions that the app added can be granted; those of Jira follow the fixed scheme. */
function addGrant(call: Call, schemeId: string): Answer {
  const { site, inputs } = call;
  const key = inputs.text('permission');
  const permission = site.permissions.find((each) => each.key === key && each.type === 'PROJECT');
  if (permission === undefined) return badRequest(`Unrecognized permission: ${key ?? ''}`);
  if (permission.holder !== 'nobody') return notEmulated(`grants of ${permission.key}`);
  const holder = readHolder(inputs.json('holder'));
  if (holder === null) return notEmulated('holders of permissions other than users and groups by their ids');
  const isKnown = holder.type === 'user' ? site.users.has(holder.value) : site.groups.has(holder.value);
  if (!isKnown) return badRequest(`The ${holder.type} '${holder.value}' does not exist.`);
  const isThere = site.grants
    .ofScheme(schemeId)
    .some((grant) => grant.permission === key && isSame(grant.holder, holder));
  if (isThere) return badRequest('The permission is granted already.');
  const grant = site.grants.add({ schemeId, permission: permission.key, holder });
  return { status: 201, body: grantBean(call, grant), objects: 1 };
}

function removeGrant({ site, params }: Call, schemeId: string): Answer {
  const id = Number(params['permissionId']);
  if (site.grants.ofScheme(schemeId).every((grant) => grant.id !== id)) {
    return badRequest('The permission grant was not found.');
  }
  site.grants.remove(id);
  return noContent();
}

function withScheme(handle: Handle): Endpoint['handle'] {
  return (call) => {
    const id = call.params['schemeId'] ?? '';
    const project = call.site.projects.get(id);
    return project !== undefined &&
      (call.viewer.isAdmin || canBrowseProject(project, call.viewer, call.site.data))
      ? handle(call, id)
      : notFound('The permission scheme was not found.');
  };
}

function asAdmin(handle: Handle): Handle {
  return (call, schemeId) =>
    call.viewer.isAdmin
      ? handle(call, schemeId)
      : forbidden('You must have the "Administer Jira" permission to change permission schemes.');
}

function readHolder(value: unknown): GrantHolder | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, value: id } = value as Readonly<Record<string, unknown>>;
  return (type === 'group' || type === 'user') && typeof id === 'string' ? { type, value: id } : null;
}

function isSame(a: GrantHolder, b: GrantHolder): boolean {
  return a.type === b.type && a.value === b.value;
}

/** `call` is about all grants of the scheme. */
function grantBean(
  { site, self }: Call,
  { id, permission, holder }: GrantRecord,
): Readonly<Record<string, unknown>> {
  const { type, value } = holder;
  const parameter = type === 'group' ? (site.groups.get(value)?.name ?? value) : value;
  return { id, self: `${self}/${String(id)}`, holder: { type, parameter, value }, permission };
}
