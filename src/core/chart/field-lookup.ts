import { appError, type AppError } from '../error';
import type { Field } from '../field/field';
import type { FieldKind } from '../field/kind';
import { fieldKind } from '../field/registry';
import { failure, success, type Result } from '../result';

export interface FieldContext {
  /** At least the fields that the configuration names. */
  readonly fields: readonly Field[];
}

export interface KnownField {
  readonly field: Field;
  /** Null for a field that cannot be used in charts. */
  readonly kind: FieldKind | null;
}

/** A field that a configuration names at `path`; `field-not-found` when the site, or the viewer, does not have it. */
export function findField(id: string, path: string, { fields }: FieldContext): Result<KnownField, AppError> {
  const field = fields.find((candidate) => candidate.id === id);
  return field === undefined
    ? failure(appError('field-not-found', { fieldId: id }, { path }))
    : success({ field, kind: fieldKind(field) });
}

export function unsupported(field: Field, use: string, path: string): AppError {
  return appError('field-unsupported', { field: field.name, use }, { path });
}
