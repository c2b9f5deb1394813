import * as v from 'valibot';
import type { ReportBoard } from '../core/capacity/records/capacity-report';
import { LISTED_MAX, type BoardPlans, type PlansQuestion } from '../core/capacity/report/board-plans';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Result } from '../core/result';
import { boardIdSchema, datesSchema, iterationSchema, type OnBoard } from './capacity';

export interface ReadPlansPayload extends OnBoard, PlansQuestion {}

export interface SharingBoardsPayload extends OnBoard {
  /** Whose saved plans say who the people are: a plan that is borrowed is its lender's. */
  readonly iterations: readonly string[];
  /** The id of the board behind which the part begins; null for the first part. */
  readonly after: string | null;
}

/** The other boards that have ever planned with these people: an old plan still holds for later iterations that borrow it. */
export interface SharingBoardsPart {
  /** Those that the caller may view. */
  readonly visible: readonly ReportBoard[];
  /** How many others have planned with a person, by account id; who has none is not in it. */
  readonly hidden: Readonly<Record<string, number>>;
  /** The id of the board behind which the next part begins; null where this is the last. */
  readonly next: string | null;
}

export interface BoardPlansResolvers {
  readonly 'capacity/list-sharing-boards': (
    payload: SharingBoardsPayload,
  ) => Promise<Result<SharingBoardsPart, AppError>>;
  readonly 'capacity/read-plans': (payload: ReadPlansPayload) => Promise<Result<BoardPlans, AppError>>;
}

/** As the storage has the id of a board. */
export const afterBoardSchema = v.nullable(v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'board id')));

/** A year of public holidays takes up to 30 ms to work out. */
const YEARS_MAX = 100;

const keys = v.pipe(v.array(iterationSchema), v.maxLength(LISTED_MAX));
const wanted = v.pipe(
  v.array(v.strictObject({ iteration: iterationSchema, dates: datesSchema })),
  v.maxLength(LISTED_MAX),
  v.check((all) => yearsAcross(all) <= YEARS_MAX, `within ${String(YEARS_MAX)} years`),
);
const readPlans = v.strictObject({ boardId: boardIdSchema, wanted, listed: keys });

function yearsAcross(all: PlansQuestion['wanted']): number {
  const years = all.flatMap(({ dates: { from, to } }) =>
    [from, to].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))])),
  );
  return (
    years.reduce((most, year) => Math.max(most, year), 0) -
    years.reduce((least, year) => Math.min(least, year), Infinity)
  );
}

const sharingBoards = v.strictObject({ boardId: boardIdSchema, iterations: keys, after: afterBoardSchema });

export function parseReadPlans(value: unknown): Result<ReadPlansPayload, AppError> {
  return parseValue(readPlans, value, 'invalid-input');
}

export function parseSharingBoards(value: unknown): Result<SharingBoardsPayload, AppError> {
  return parseValue(sharingBoards, value, 'invalid-input');
}
