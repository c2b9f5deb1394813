import * as v from 'valibot';
import { ADMIN_ACTION_KINDS, type AdminAction } from '../admin-action';
import type { CollectionType } from '../collection-type';
import { RETENTION_LIMITS } from '../retention';

const plain = (meaning: string) => ({ meaning, isPersonalData: false });

export const adminActionRecord: CollectionType<AdminAction> = {
  key: 'admin-action',
  version: 1,
  id: plain('When it was done, and an id.'),
  fields: {
    kind: plain('What was done.'),
    at: plain('When it was done.'),
    by: { meaning: 'The account id of the administrator; none for the platform.', isPersonalData: true },
    records: plain('How many records it was about.'),
    names: plain('Types of record that it was about.'),
  },
  expiresAfterDays: RETENTION_LIMITS.adminLogDays.max,
  schema: v.strictObject({
    version: v.literal(1),
    kind: v.picklist(ADMIN_ACTION_KINDS),
    at: v.pipe(v.number(), v.integer()),
    by: v.nullable(v.string()),
    records: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    names: v.array(v.string()),
  }),
  upgrades: {},
};
