import * as v from 'valibot';
import type { LastPurge } from '../last-purge';
import type { RecordType } from '../record-type';

export const lastPurgeRecord: RecordType<LastPurge> = {
  key: 'last-purge',
  version: 1,
  fields: {
    at: { meaning: 'When the daily clean-up ran last.', isPersonalData: false },
    records: { meaning: 'How many records it deleted.', isPersonalData: false },
  },
  schema: v.strictObject({
    version: v.literal(1),
    at: v.pipe(v.number(), v.integer()),
    records: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  upgrades: {},
};
