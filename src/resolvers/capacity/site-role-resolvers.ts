import { listSiteRoles } from '../../app/capacity/list-site-roles';
import { saveSiteCapacity } from '../../app/capacity/save-site-capacity';
import { parseSaveRoles } from '../../contract/capacity';
import { parseNoPayload } from '../../contract/payloads';
import { defineResolver, type DefinedResolver } from '../define-resolver';

const COMMON = { resource: 'site-records', actsAs: 'app' } as const;

/** Roles are read by everybody who plans, and changed on the page for the whole site as well as on the administrator's. */
export const siteRoleResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...COMMON,
    name: 'capacity/list-roles',
    who: 'member',
    effect: 'reads',
    parse: parseNoPayload,
    run: listSiteRoles,
  }),
  defineResolver({
    ...COMMON,
    name: 'capacity/save-roles',
    who: 'jira-admin',
    effect: 'writes',
    logs: 'capacity-saved',
    parse: parseSaveRoles,
    run: (ports, { roles, seen }) => saveSiteCapacity(ports, { record: { roles }, seen }),
  }),
];
