import {
  capacityTemplateFormat,
  deletedCapacityTemplateFormat,
  type CapacityTemplate,
  type DeletedCapacityTemplate,
} from '../../capacity/records/capacity-template';
import type { CollectionType } from '../collection-type';
import { DELETED_KEPT_DAYS } from '../deletion';

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
  whoReads:
    'Who may use site templates and manages the capacity of a board. Those of them who may manage site templates save, rename and delete it.',
} as const;

export const capacityTemplateRecord: CollectionType<CapacityTemplate> = {
  ...capacityTemplateFormat,
  ...common,
  key: 'capacity-template',
  why: 'A team can be put into the plan of an iteration at once.',
  keptFor: 'Until it is deleted, or the account of the last of its people is.',
  expiresAfterDays: null,
};

export const deletedCapacityTemplateRecord: CollectionType<DeletedCapacityTemplate> = {
  ...deletedCapacityTemplateFormat,
  ...common,
  key: 'deleted-capacity-template',
  fields: { ...common.fields, deletedAt: { meaning: 'When it was deleted.', isPersonalData: false } },
  why: 'Deleting a template can be undone.',
  keptFor: 'For a week after it was deleted, or until it is put back.',
  expiresAfterDays: DELETED_KEPT_DAYS,
};
