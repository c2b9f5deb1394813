import type { RecordType } from '../record-type';
import { DEFAULT_RETENTION, retentionSchema, type Retention } from '../retention';

const days = (meaning: string) => ({ meaning, isPersonalData: false });

export const retentionRecord: RecordType<Retention> = {
  key: 'retention',
  version: 3,
  fields: {
    deletedTemplatesDays: days('For how many days deleted templates of charts can be put back.'),
    deletedReportsDays: days('For how many days deleted reports can be put back.'),
    deletedCapacityDays: days('For how many days deleted teams and capacity reports can be put back.'),
    historyDays: days('For how many days earlier states of reports are kept.'),
    deliveryLogDays: days('For how many days it is known how deliveries ended.'),
    adminLogDays: days('For how many days the log of administrative actions is kept.'),
    filterChoicesDays: days('For how many days it is remembered what a viewer chose in a filter.'),
  },
  schema: retentionSchema,
  upgrades: {
    // The trash was no setting at first, and remembered filters were none until then.
    1: (record) => ({ ...record, version: 2 }),
    2: (record) => ({ ...DEFAULT_RETENTION, ...record, version: 3 }),
  },
};
