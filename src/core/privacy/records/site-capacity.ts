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
  why: 'It holds for capacity on all boards of the site.',
  whoReads: 'The resolvers of the app, for everybody who views capacity; Jira administrators.',
  keptFor: 'Until the app is uninstalled.',
};
