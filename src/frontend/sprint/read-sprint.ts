import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { SprintConfig } from '../../core/sprint/config';
import { readSprintWork, type SprintReading as SprintAlone } from '../../core/sprint/read-sprint-work';
import { patientRead, type ReadingTools, type ReadOnce } from '../patient-read';

export type SprintReading = SprintAlone & ReadOnce;

/** Nobody waits longer for a sprint; the failure offers to try again. */
const PATIENCE_MS = 20_000;

export function readSprint(
  tools: ReadingTools,
  question: { readonly config: SprintConfig; readonly overlay: string | null },
): Promise<Result<SprintReading, AppError>> {
  return patientRead(tools, PATIENCE_MS, (send) => readSprintWork(send, question));
}
