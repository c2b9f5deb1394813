import * as v from 'valibot';
import type { AppError } from '../error';
import { parseValue } from '../parse-value';
import type { Result } from '../result';

/** A page of a list that is read by offset. */
export interface Page<T> {
  readonly values: readonly T[];
  readonly isLast: boolean;
}

/** What a picker asks for. */
export interface ListInput {
  /** Part of the name; blank lists everything. */
  readonly query: string;
  readonly startAt: number;
}

/** Most values that Jira gives on a page of the lists of filters, projects and boards. */
export const LIST_PAGE = 50;

/** Reads a page whose values follow the schema; an answer that does not say is taken for the last page. */
export function parsePage<T>(
  valueSchema: v.GenericSchema<unknown, T>,
  body: unknown,
): Result<Page<T>, AppError> {
  const schema = v.object({ values: v.array(valueSchema), isLast: v.optional(v.boolean(), true) });
  return parseValue(schema, body, 'jira-unexpected');
}

/** The parameters of a list; `name` is what this list calls its search text. */
export function listQuery(name: string, { query, startAt }: ListInput): Record<string, string | number> {
  return { startAt, maxResults: LIST_PAGE, ...(query.trim() === '' ? {} : { [name]: query.trim() }) };
}
