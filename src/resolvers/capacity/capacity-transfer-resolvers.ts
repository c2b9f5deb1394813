import { readCapacityPart } from '../../app/capacity/read-capacity-part';
import { writeCapacityRecords } from '../../app/capacity/write-capacity-records';
import { parseTransferRead, parseTransferWrite } from '../../contract/capacity-transfer';
import { defineResolver, type DefinedResolver } from '../define-resolver';

/** All of the site's capacity at once: days off with their reasons among it, so for its administrators alone. */
export const capacityTransferResolvers: readonly DefinedResolver[] = [
  defineResolver({
    name: 'capacity-transfer/read',
    who: 'jira-admin',
    resource: 'site-records',
    effect: 'writes',
    actsAs: 'app',
    logs: 'capacity-read',
    parse: parseTransferRead,
    run: readCapacityPart,
  }),
  defineResolver({
    name: 'capacity-transfer/write',
    who: 'jira-admin',
    resource: 'site-records',
    effect: 'writes',
    actsAs: 'app',
    logs: 'capacity-imported',
    parse: parseTransferWrite,
    run: writeCapacityRecords,
  }),
];
