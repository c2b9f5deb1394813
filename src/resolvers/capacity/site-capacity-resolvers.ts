import { saveSiteCapacity } from '../../app/capacity/save-site-capacity';
import { readDecided } from '../../app/record/read-decided';
import { parseSaveSiteCapacity } from '../../contract/capacity';
import { parseNoPayload } from '../../contract/payloads';
import { defineResolver, type DefinedResolver } from '../define-resolver';

const COMMON = { who: 'jira-admin', resource: 'site-records', actsAs: 'app' } as const;

export const siteCapacityResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...COMMON,
    name: 'capacity/read-site',
    effect: 'reads',
    parse: parseNoPayload,
    run: (ports) => readDecided(ports, 'site-capacity'),
  }),
  defineResolver({
    ...COMMON,
    name: 'capacity/save-site',
    effect: 'writes',
    logs: 'capacity-saved',
    parse: parseSaveSiteCapacity,
    run: saveSiteCapacity,
  }),
];
