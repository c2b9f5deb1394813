import { siteCapacityFormat, type SiteCapacity } from '../../capacity/records/site-capacity';
import type { RecordType } from '../record-type';

export const siteCapacityRecord: RecordType<SiteCapacity> = {
  ...siteCapacityFormat,
  key: 'site-capacity',
  fields: {
    roles: { meaning: 'The roles that people can have in plans.', isPersonalData: false },
    dailyLimit: {
      meaning: 'Hours a day that all boards together may plan with a person.',
      isPersonalData: false,
    },
    viewers: { meaning: 'Who may view the capacity of a space.', isPersonalData: false },
    defaults: { meaning: 'What a board starts with.', isPersonalData: false },
  },
};
