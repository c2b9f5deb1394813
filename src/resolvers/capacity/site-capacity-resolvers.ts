import { readSiteCapacity } from '../../app/capacity/read-site-capacity';
import { saveSiteCapacity } from '../../app/capacity/save-site-capacity';
import { parseSiteCapacity } from '../../contract/capacity';
import { parseNoPayload } from '../../contract/payloads';
import { defineResolver, type DefinedResolver } from '../define-resolver';

const COMMON = { who: 'jira-admin', resource: 'site-records', actsAs: 'app' } as const;

export const siteCapacityResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...COMMON,
    name: 'capacity/read-site',
    effect: 'reads',
    parse: parseNoPayload,
    run: readSiteCapacity,
  }),
  defineResolver({
    ...COMMON,
    name: 'capacity/save-site',
    effect: 'writes',
    logs: 'capacity-saved',
    parse: parseSiteCapacity,
    run: saveSiteCapacity,
  }),
];
