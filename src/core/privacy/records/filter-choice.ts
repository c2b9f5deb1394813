import * as v from 'valibot';
import { choicesSchema } from '../../filter/choice';
import type { FilterChoiceRecord } from '../../filter/choice-record';
import type { CollectionType } from '../collection-type';
import { RETENTION_LIMITS } from '../retention';

export const filterChoiceRecord: CollectionType<FilterChoiceRecord> = {
  key: 'filter-choice',
  version: 2,
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
    chosenAt: { meaning: 'When the viewer chose.', isPersonalData: false },
  },
  // Account ids have colons of their own.
  ownerOf: (id) => id.split(':').slice(2).join(':'),
  expiresAfterDays: RETENTION_LIMITS.filterChoicesDays.max,
  schema: v.strictObject({
    version: v.literal(2),
    choices: choicesSchema,
    chosenAt: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  upgrades: { 1: (record) => ({ ...record, version: 2, chosenAt: null }) },
};
