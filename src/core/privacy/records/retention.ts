import type { RecordType } from '../record-type';
import { retentionSchema, type Retention } from '../retention';

const days = (meaning: string) => ({ meaning, isPersonalData: false });

export const retentionRecord: RecordType<Retention> = {
  key: 'retention',
  version: 1,
  fields: {
    historyDays: days('For how many days earlier states of reports are kept.'),
    deliveryLogDays: days('For how many days it is known how deliveries ended.'),
    adminLogDays: days('For how many days the log of administrative actions is kept.'),
  },
  schema: retentionSchema,
  upgrades: {},
};
