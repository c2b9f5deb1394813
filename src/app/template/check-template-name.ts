import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import { isSameName } from '../../core/template/template';
import type { StoredTemplates } from './template-shelf';

interface Named {
  readonly name: string;
  /** Whose name it is to be, as the store has it; null for a new one. */
  readonly id: string | null;
}

/**
 * Refuses a name that another template of the place has. Two that get it in the same second may both have it: that is only
 * confusing, and a rename mends it.
 */
export function checkTemplateName(kept: StoredTemplates, { name, id }: Named): Result<null, AppError> {
  const isTaken = kept.some(
    (entry) => entry.id !== id && entry.record.ok && isSameName(entry.record.value.name, name),
  );
  return isTaken ? failure(appError('template-name-taken', { name }, { path: 'name' })) : success(null);
}
