import * as v from 'valibot';
import { dateSchema } from '../core/calendar/date-schema';
import { languageSchema, type PublicHoliday } from '../core/calendar/holiday';
import { EARLIER_MAX } from '../core/capacity/inherit';
import type { IterationDates } from '../core/capacity/iteration';
import type { BoardCapacity } from '../core/capacity/records/board-capacity';
import type { IterationCapacity } from '../core/capacity/records/iteration-capacity';
import { idSchema } from '../core/capacity/records/record-schema';
import type { PersonCapacity } from '../core/capacity/records/person-capacity';
import {
  siteCapacityInputFormat,
  siteRolesSchema,
  type CapacityRole,
  type SiteCapacity,
  type SiteCapacityInput,
} from '../core/capacity/records/site-capacity';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import { boardCapacityRecord } from '../core/privacy/records/board-capacity';
import { iterationCapacityRecord } from '../core/privacy/records/iteration-capacity';
import { personCapacityRecord } from '../core/privacy/records/person-capacity';
import type { Revised } from '../core/privacy/revised-records';
import type { Result } from '../core/result';
import { parseChange, seenSchema, withRecord, type Change } from './change';

/** What every call about a board's capacity says; the board's space decides who may make it. */
export interface OnBoard {
  readonly boardId: number;
}

export interface CapacityReadPayload extends OnBoard {
  /** As `iterationKey` names it; null where the board has none. */
  readonly iteration: string | null;
  /** The iterations before it, the last of them first: a plan is looked for in that order. */
  readonly earlier: readonly string[];
  /** The others that the caller knows of, which are not before it; null where there are no more: nothing else is looked for. */
  readonly others: readonly string[] | null;
  /** Public holidays are looked up for these. */
  readonly dates: IterationDates;
  /** In which holidays are named: ISO 639-1. */
  readonly language: string;
}

/** Everything that is stored about an iteration. */
export interface CapacityRecords {
  readonly mayManage: boolean;
  /** The saved filter of the board. */
  readonly filterId: string;
  readonly estimateFieldId: string | null;
  /** The space of the board, by its id. */
  readonly projectId: string;
  readonly site: SiteCapacity;
  /** Null for a board that is not set up. */
  readonly board: Revised<BoardCapacity> | null;
  /** Null until the iteration is saved for the first time. */
  readonly plan: Revised<IterationCapacity> | null;
  /** Where it has no plan of its own: the one that it borrows. */
  readonly lender: { readonly iteration: string; readonly plan: IterationCapacity } | null;
  /**
   * Where it has no plan of its own: sprints that have one, and that the caller did not know of. As long as there are some, the
   * lender is a guess: which of them are before the iteration, Jira knows.
   */
  readonly elsewhere: readonly string[];
  /** Of the people of the plan, by account id; reasons only for whoever may know them. */
  readonly persons: Readonly<Record<string, PersonCapacity>>;
  /** All of the board's region in the years of the iteration: `boardHolidays` takes those that hold. */
  readonly publicHolidays: readonly PublicHoliday[];
}

/** What everybody may know of the site's settings. */
export interface SiteRoles {
  readonly roles: readonly CapacityRole[];
  /** Of what is decided for the site's capacity, which they are a part of; null while nothing is. */
  readonly revision: number | null;
  /** Whether the caller may change them. */
  readonly mayChange: boolean;
}

export interface SaveRolesPayload extends Pick<Change<unknown>, 'seen'> {
  /** A new one has an id that no role had before: plans name roles by it. */
  readonly roles: readonly CapacityRole[];
}

export type SaveBoardPayload = OnBoard & Change<BoardCapacity>;
export interface SaveIterationPayload extends OnBoard, Change<IterationCapacity> {
  readonly iteration: string;
  /** The iteration whose saved plan it was made from; null for its own, and for none. */
  readonly lender: string | null;
}
export type SaveDaysOffPayload = Change<PersonCapacity>;

/** Somebody whom a saved plan of the board has: whoever manages the board looks after that person's days off as well. */
export interface PlannedPerson extends OnBoard {
  /** That of the plan: a plan that is borrowed is its lender's. */
  readonly iteration: string;
  readonly accountId: string;
}
export type SavePersonPayload = PlannedPerson & Change<PersonCapacity>;

export const boardIdSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
/** As `iterationKey` names one. */
export const iterationSchema = v.pipe(
  v.string(),
  v.regex(/^(?:(?:sprint|version):\d{1,15}|range:\d{4}-\d\d-\d\d:\d{4}-\d\d-\d\d)$/, 'iteration'),
);
const change = { record: v.unknown(), seen: seenSchema };
export const datesSchema = v.strictObject({ from: v.nullable(dateSchema), to: v.nullable(dateSchema) });
const iterations = v.pipe(v.array(iterationSchema), v.maxLength(EARLIER_MAX));
const read = v.strictObject({
  boardId: boardIdSchema,
  iteration: v.nullable(iterationSchema),
  earlier: iterations,
  others: v.nullable(iterations),
  dates: datesSchema,
  language: languageSchema,
});
const saveBoard = v.strictObject({ boardId: boardIdSchema, ...change });
const saveIteration = v.strictObject({
  boardId: boardIdSchema,
  iteration: iterationSchema,
  lender: v.nullable(iterationSchema),
  ...change,
});
const plannedPerson = { boardId: boardIdSchema, iteration: iterationSchema, accountId: idSchema };
const savePerson = v.strictObject({ ...plannedPerson, ...change });

export function parseCapacityRead(value: unknown): Result<CapacityReadPayload, AppError> {
  return parseValue(read, value, 'invalid-input');
}

/** As a change of any record: what it keeps besides stays as it is. */
export function parseSaveSiteCapacity(value: unknown): Result<Change<SiteCapacityInput>, AppError> {
  return parseChange(siteCapacityInputFormat, value);
}

export function parseSaveRoles(value: unknown): Result<SaveRolesPayload, AppError> {
  return parseValue(v.strictObject({ roles: siteRolesSchema, seen: seenSchema }), value, 'invalid-input');
}

/** A fault of the record has its path within the record, as its form needs it. */
export function parseSaveBoard(value: unknown): Result<SaveBoardPayload, AppError> {
  return withRecord(boardCapacityRecord, parseValue(saveBoard, value, 'invalid-input'));
}

export function parseSaveIteration(value: unknown): Result<SaveIterationPayload, AppError> {
  return withRecord(iterationCapacityRecord, parseValue(saveIteration, value, 'invalid-input'));
}

export function parseSaveDaysOff(value: unknown): Result<SaveDaysOffPayload, AppError> {
  return parseChange(personCapacityRecord, value);
}

export function parsePlannedPerson(value: unknown): Result<PlannedPerson, AppError> {
  return parseValue(v.strictObject(plannedPerson), value, 'invalid-input');
}

export function parseSavePerson(value: unknown): Result<SavePersonPayload, AppError> {
  return withRecord(personCapacityRecord, parseValue(savePerson, value, 'invalid-input'));
}
