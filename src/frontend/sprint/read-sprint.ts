import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import {
  readSprintWork,
  type SprintQuestion,
  type SprintReading as SprintAlone,
} from '../../core/sprint/read-sprint-work';
import { createCalendarReader } from '../calendar-reader';
import type { Call } from '../call';
import { patientRead, type ReadOnce } from '../patient-read';
import type { ReadingTools } from '../reading/reading-tools';

export type SprintReading = SprintAlone & ReadOnce;

/** Nobody waits longer for a sprint; the failure offers to try again. */
const PATIENCE_MS = 20_000;

export function readSprint(
  { call, ...tools }: ReadingTools & { readonly call: Call },
  question: SprintQuestion,
): Promise<Result<SprintReading, AppError>> {
  return patientRead(tools, PATIENCE_MS, (send, meter) =>
    readSprintWork(send, { ...question, readCalendar: createCalendarReader(call, meter) }),
  );
}
