import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';

/** Refuses one more template where there are as many as can be. */
export function checkTemplateRoom(others: readonly unknown[], max: number): Result<null, AppError> {
  return others.length < max ? success(null) : failure(appError('template-limit', { max }));
}
