import {
  capacityTemplateFormat,
  deletedCapacityTemplateFormat,
  type CapacityTemplate,
  type DeletedCapacityTemplate,
} from '../../capacity/records/capacity-template';
import type { CollectionType } from '../collection-type';
import { RETENTION_LIMITS } from '../retention';

const common = {
  id: { meaning: 'An id of the template.', isPersonalData: false },
  fields: {
    name: { meaning: 'What the team is called.', isPersonalData: false },
    people: {
      meaning:
        'Account ids of its people, with their roles and what each of them can do on a day; without those whose account is deleted in Jira.',
      isPersonalData: true,
    },
  },
} as const;

export const capacityTemplateRecord: CollectionType<CapacityTemplate> = {
  ...capacityTemplateFormat,
  ...common,
  key: 'capacity-template',
  withoutPerson: withoutTeamPerson,
  expiresAfterDays: null,
};

export const deletedCapacityTemplateRecord: CollectionType<DeletedCapacityTemplate> = {
  ...deletedCapacityTemplateFormat,
  ...common,
  key: 'deleted-capacity-template',
  fields: { ...common.fields, deletedAt: { meaning: 'When it was deleted.', isPersonalData: false } },
  withoutPerson: withoutTeamPerson,
  expiresAfterDays: RETENTION_LIMITS.deletedCapacityDays.max,
};

/** Null where nobody is left in the team. */
function withoutTeamPerson<T extends CapacityTemplate>(team: T, accountId: string): T | null {
  const people = team.people.filter((person) => person.accountId !== accountId);
  return people.length === 0 ? null : { ...team, people };
}
