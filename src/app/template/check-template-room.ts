import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { StoredTemplates } from './template-shelf';

/** Refuses one more template where there are as many as can be. */
export function checkTemplateRoom(kept: StoredTemplates, max: number): Result<null, AppError> {
  return kept.length < max ? success(null) : failure(appError('template-limit', { max }));
}
