import { iterationCapacityFormat, type IterationCapacity } from '../../capacity/records/iteration-capacity';
import type { CollectionType } from '../collection-type';

export const iterationCapacityRecord: CollectionType<IterationCapacity> = {
  ...iterationCapacityFormat,
  key: 'iteration-capacity',
  id: { meaning: 'The board, and the sprint, version or range of dates.', isPersonalData: false },
  fields: {
    people: {
      meaning:
        'The account ids of those who work on it, each with role, working days, daily capacity, allocation, focus and reserved time.',
      isPersonalData: true,
    },
    start: { meaning: "A first day instead of the iteration's own.", isPersonalData: false },
    end: { meaning: "A last day instead of the iteration's own.", isPersonalData: false },
  },
  withoutPerson: (plan, accountId) => ({
    ...plan,
    people: plan.people.filter((person) => person.accountId !== accountId),
  }),
  expiresAfterDays: null,
};
