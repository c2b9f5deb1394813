import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import { TEMPLATES_MAX } from '../core/template/template';
import type { StoredTemplates } from './template-shelf';

/** Refuses one more template where there are as many as can be. */
export function checkTemplateRoom(kept: StoredTemplates): Result<null, AppError> {
  return kept.length < TEMPLATES_MAX
    ? success(null)
    : failure(appError('template-limit', { max: TEMPLATES_MAX }));
}
