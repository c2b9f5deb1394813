import type { SavedReport } from '../../contract/reports';
import { appError, type AppError } from '../../core/error';
import type { Result } from '../../core/result';

/** Why a report was not saved, for pages that do not merge what somebody else changed meanwhile; null where it was. */
export function saveRefusal(answer: Result<SavedReport, AppError>): AppError | null {
  if (!answer.ok) return answer.error;
  return answer.value.outcome.kind === 'conflict' ? appError('conflict') : null;
}
