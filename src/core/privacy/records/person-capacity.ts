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
  ownerOf: (id) => id,
  expiresAfterDays: null,
};
