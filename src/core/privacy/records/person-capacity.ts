import { personCapacityFormat, type PersonCapacity } from '../../capacity/records/person-capacity';
import type { CollectionType } from '../collection-type';

export const personCapacityRecord: CollectionType<PersonCapacity> = {
  ...personCapacityFormat,
  key: 'person-capacity',
  id: { meaning: 'The account id of the person.', isPersonalData: true },
  fields: {
    daysOff: {
      meaning: 'When the person is away, for which part of the day, and why.',
      isPersonalData: true,
    },
    dailyLimit: { meaning: 'Hours a day that all boards together may plan.', isPersonalData: true },
  },
  why: 'Capacity on all boards takes days off into account, which are entered once.',
  whoReads:
    'The person. Whoever manages the capacity of a board that plans with the person, with the reasons; whoever views it, without. Jira administrators, who can export it.',
  keptFor: 'Until the account is deleted in Jira, or the app is uninstalled.',
  expiresAfterDays: null,
};
