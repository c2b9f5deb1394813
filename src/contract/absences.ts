import * as v from 'valibot';
import { dateSchema } from '../core/calendar/date-schema';
import type { AbsencesOfBoards } from '../core/capacity/merge-absences';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Result } from '../core/result';
import { parseDate } from '../core/time/timestamp';
import { afterBoardSchema } from './board-plans';

export interface AbsencesPayload {
  /** Both included. */
  readonly from: string;
  readonly to: string;
  /** The id of the board behind which the part begins; null for the first part. */
  readonly after: string | null;
}

/** Of some of the boards that the viewer may view: in a site of many boards they come in parts. */
export interface AbsencesPart extends AbsencesOfBoards {
  /** The id of the board behind which the next part begins; null where this is the last. */
  readonly next: string | null;
}

export interface AbsenceResolvers {
  readonly 'capacity/list-absences': (payload: AbsencesPayload) => Promise<Result<AbsencesPart, AppError>>;
}

/** More than anybody looks through at once. */
const DAYS_MAX = 400;

const absences = v.pipe(
  v.strictObject({ from: dateSchema, to: dateSchema, after: afterBoardSchema }),
  v.check(
    ({ from, to }) => parseDate(from) <= parseDate(to) && parseDate(to) - parseDate(from) < DAYS_MAX,
    `at most ${String(DAYS_MAX)} days`,
  ),
);

export function parseAbsences(value: unknown): Result<AbsencesPayload, AppError> {
  return parseValue(absences, value, 'invalid-input');
}
