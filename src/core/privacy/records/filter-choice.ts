import * as v from 'valibot';
import { choicesSchema } from '../../filter/choice';
import type { FilterChoiceRecord } from '../../filter/choice-record';
import type { CollectionType } from '../collection-type';

export const filterChoiceRecord: CollectionType<FilterChoiceRecord> = {
  key: 'filter-choice',
  version: 1,
  id: {
    meaning: 'The dashboard, the gadget on it, and the account id of the viewer who chose.',
    isPersonalData: true,
  },
  fields: {
    choices: {
      meaning:
        'The values that the viewer chose, by field; people as account ids, other values as Jira suggested them.',
      isPersonalData: true,
    },
  },
  // Account ids have colons of their own.
  ownerOf: (id) => id.split(':').slice(2).join(':'),
  expiresAfterDays: 180,
  schema: v.strictObject({ version: v.literal(1), choices: choicesSchema }),
  upgrades: {},
};
