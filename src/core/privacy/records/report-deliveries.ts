import type { ReportDeliveries } from '../../report/delivery/delivery';
import { reportDeliveriesSchema } from '../../report/delivery/delivery-schema';
import type { CollectionType } from '../collection-type';

export const reportDeliveriesRecord: CollectionType<ReportDeliveries> = {
  key: 'report-deliveries',
  version: 1,
  schema: reportDeliveriesSchema,
  upgrades: {},
  id: { meaning: 'An id of the report.', isPersonalData: false },
  fields: {
    deliveries: {
      meaning:
        'To which work items the report goes, how and when; the account id of the person in whose name it does so, and account ids and ids of groups that are notified; how its last runs ended, without what they said.',
      isPersonalData: true,
    },
  },
  why: 'A report reaches its readers by itself.',
  whoReads: 'The administrators of the report.',
  keptFor:
    'Until a delivery is deleted, its report is deleted for good, or the account of its owner is deleted in Jira.',
  expiresAfterDays: null,
};
