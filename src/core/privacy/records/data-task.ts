import * as v from 'valibot';
import type { CollectionType } from '../collection-type';
import type { DataTask } from '../data-task';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const plain = (meaning: string) => ({ meaning, isPersonalData: false });

export const dataTaskRecord: CollectionType<DataTask> = {
  key: 'data-task',
  version: 1,
  id: plain('An id of the task.'),
  fields: {
    kind: plain(
      'Whether records are deleted, people erased from them, or their accounts reported to Atlassian.',
    ),
    names: plain('Types of record that are still to be gone through.'),
    accountIds: {
      meaning: 'The account ids of those who are erased, or whose accounts a report found closed.',
      isPersonalData: true,
    },
    by: { meaning: 'The account id of the administrator; none for the platform.', isPersonalData: true },
    startedAt: plain('When it began.'),
    scope: plain('Types of record that were meant.'),
    done: plain('How many records were deleted or changed so far.'),
    unreadable: plain('How many could not be read.'),
  },
  expiresAfterDays: null,
  schema: v.strictObject({
    version: v.literal(1),
    kind: v.picklist(['delete', 'erase', 'report']),
    names: v.array(v.string()),
    accountIds: v.array(v.string()),
    by: v.nullable(v.string()),
    startedAt: v.pipe(v.number(), v.integer()),
    scope: v.array(v.string()),
    done: count,
    unreadable: count,
  }),
  upgrades: {},
};
