import * as v from 'valibot';
import { dateSchema } from '../../calendar/date-schema';
import type { Weekday } from '../../chart/config';
import { parseDate } from '../../time/timestamp';
import type { RecordFormat } from './record-format';
import { dailySchema, idSchema, listOf, PEOPLE_MAX, shareSchema, workingDaysSchema } from './record-schema';

/** Who works on an iteration, and how much. */
export interface IterationCapacity {
  readonly version: 1;
  readonly people: readonly PersonPlan[];
  /** The first and the last day, both counted, instead of the iteration's own; null keeps those. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface PersonPlan {
  readonly accountId: string;
  readonly roleId: string | null;
  /** Null: the board's. */
  readonly workingDays: readonly Weekday[] | null;
  /** Hours or points on a whole day; null: the board's. */
  readonly dailyCapacity: number | null;
  /** The part of the daily capacity that belongs to this board, 0 to 1. */
  readonly allocation: number;
  /** Null: the board's. */
  readonly focus: number | null;
  /** Null: the board's. */
  readonly reserved: number | null;
}

const personPlanSchema = v.strictObject({
  accountId: idSchema,
  roleId: v.nullable(idSchema),
  workingDays: v.nullable(workingDaysSchema),
  dailyCapacity: v.nullable(dailySchema),
  allocation: shareSchema,
  focus: v.nullable(shareSchema),
  reserved: v.nullable(dailySchema),
});

export const iterationCapacityFormat: RecordFormat<IterationCapacity> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({
      version: v.literal(1),
      people: listOf(personPlanSchema, { max: PEOPLE_MAX, key: ({ accountId }) => accountId }),
      start: v.nullable(dateSchema),
      end: v.nullable(dateSchema),
    }),
    v.forward(
      v.check(
        ({ start, end }) => start === null || end === null || parseDate(end) >= parseDate(start),
        'not before the start',
      ),
      ['end'],
    ),
  ),
  upgrades: {},
};

/** A person with everything as the board has it. */
export function newPersonPlan(accountId: string): PersonPlan {
  return {
    accountId,
    roleId: null,
    workingDays: null,
    dailyCapacity: null,
    allocation: 1,
    focus: null,
    reserved: null,
  };
}

/** An iteration without people and with its own dates. */
export const NO_ITERATION_CAPACITY: IterationCapacity = { version: 1, people: [], start: null, end: null };
