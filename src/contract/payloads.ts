import * as v from 'valibot';
import type { AppError } from '../core/error';
import { choicesSchema } from '../core/filter/choice';
import { parseValue } from '../core/parse-value';
import { INVENTORY } from '../core/privacy/inventory';
import type { Result } from '../core/result';
import type { FilterPlace, RememberFilterPayload, SiteSettings } from '.';
import { parseChange, type Change } from './change';

const jiraId = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const filterPlace = v.strictObject({ dashboardId: jiraId, gadgetId: jiraId });
const rememberFilter = v.strictObject({ ...filterPlace.entries, choices: v.nullable(choicesSchema) });
const nothing = v.strictObject({});

export function parseFilterPlace(value: unknown): Result<FilterPlace, AppError> {
  return parseValue(filterPlace, value, 'invalid-input');
}

export function parseRememberFilterPayload(value: unknown): Result<RememberFilterPayload, AppError> {
  return parseValue(rememberFilter, value, 'invalid-input');
}

export function parseNoPayload(value: unknown): Result<Record<string, never>, AppError> {
  return parseValue(nothing, value, 'invalid-input');
}

export function parseSaveSettings(value: unknown): Result<Change<SiteSettings>, AppError> {
  return parseChange(INVENTORY['site-settings'], value);
}
