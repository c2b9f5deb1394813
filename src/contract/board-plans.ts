import * as v from 'valibot';
import type { IterationDates } from '../core/capacity/iteration';
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

export interface BoardPlansResolvers {
  readonly 'capacity/read-plans': (payload: ReadPlansPayload) => Promise<Result<BoardPlans, AppError>>;
}

const LISTED_MAX = 2000;
const keys = v.pipe(v.array(iterationSchema), v.maxLength(LISTED_MAX));
const readPlans = v.strictObject({ boardId: boardIdSchema, wanted: keys, listed: keys, dates: datesSchema });

export function parseReadPlans(value: unknown): Result<ReadPlansPayload, AppError> {
  return parseValue(readPlans, value, 'invalid-input');
}
