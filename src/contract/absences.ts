import * as v from 'valibot';
import { dateSchema } from '../core/calendar/date-schema';
import type { AbsentPerson, PlanningBoard } from '../core/capacity/absence-table';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Result } from '../core/result';
import { parseDate } from '../core/time/timestamp';

export interface AbsencesPayload {
  /** Both included. */
  readonly from: string;
  readonly to: string;
}

/** Who is off in some days, of all whom the boards plan with that the viewer may view. */
export interface Absences {
  readonly boards: readonly PlanningBoard[];
  /** Reasons only for the viewer's own days, and for people of boards that the viewer manages. */
  readonly people: readonly AbsentPerson[];
  /** How many others the boards plan with. */
  readonly others: number;
}

export interface AbsenceResolvers {
  readonly 'capacity/list-absences': (payload: AbsencesPayload) => Promise<Result<Absences, AppError>>;
}

/** More than anybody looks through at once. */
const DAYS_MAX = 400;

const absences = v.pipe(
  v.strictObject({ from: dateSchema, to: dateSchema }),
  v.check(
    ({ from, to }) => parseDate(from) <= parseDate(to) && parseDate(to) - parseDate(from) < DAYS_MAX,
    `at most ${String(DAYS_MAX)} days`,
  ),
);

export function parseAbsences(value: unknown): Result<AbsencesPayload, AppError> {
  return parseValue(absences, value, 'invalid-input');
}
