import * as v from 'valibot';
import type { IterationDates } from '../core/capacity/iteration';
import type { ReportBoard } from '../core/capacity/records/capacity-report';
import type { BoardPlans } from '../core/capacity/report/board-plans';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Result } from '../core/result';
import { boardIdSchema, datesSchema, iterationSchema, type OnBoard } from './capacity';

export interface ReadPlansPayload extends OnBoard {
  /** The iterations whose plans are wanted. */
  readonly wanted: readonly string[];
  /** All iterations in which a plan is looked for, the last of them first: those wanted, and those before them. */
  readonly listed: readonly string[];
  /** The first and the last date of those wanted: public holidays are looked up for these. */
  readonly dates: IterationDates;
}

export interface SharingBoardsPayload extends OnBoard {
  /** Whose saved plans say who the people are: a plan that is borrowed is its lender's. */
  readonly iterations: readonly string[];
}

/** The other boards that have ever planned with these people: an old plan still holds for later iterations that borrow it. */
export interface SharingBoards {
  /** Those that the caller may view. */
  readonly visible: readonly ReportBoard[];
  /** How many others have planned with a person, by account id; who has none is not in it. */
  readonly hidden: Readonly<Record<string, number>>;
}

export interface BoardPlansResolvers {
  readonly 'capacity/list-sharing-boards': (
    payload: SharingBoardsPayload,
  ) => Promise<Result<SharingBoards, AppError>>;
  readonly 'capacity/read-plans': (payload: ReadPlansPayload) => Promise<Result<BoardPlans, AppError>>;
}

const LISTED_MAX = 2000;
const keys = v.pipe(v.array(iterationSchema), v.maxLength(LISTED_MAX));
const readPlans = v.strictObject({ boardId: boardIdSchema, wanted: keys, listed: keys, dates: datesSchema });
const sharingBoards = v.strictObject({ boardId: boardIdSchema, iterations: keys });

export function parseReadPlans(value: unknown): Result<ReadPlansPayload, AppError> {
  return parseValue(readPlans, value, 'invalid-input');
}

export function parseSharingBoards(value: unknown): Result<SharingBoardsPayload, AppError> {
  return parseValue(sharingBoards, value, 'invalid-input');
}
