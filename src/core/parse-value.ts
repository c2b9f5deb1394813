import * as v from 'valibot';
import { appError, type AppError, type ErrorCode } from './error';
import { failure, success, type Result } from './result';

/**
 * The one way in for a value from outside: what the schema makes of it, or an error of the given code with the path of its
 * first fault and what was expected there.
 */
export function parseValue<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  code: ErrorCode,
): Result<v.InferOutput<TSchema>, AppError> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  const params = { expected: issue.expected ?? issue.type, received: issue.received };
  return failure(appError(code, params, path === null ? {} : { path }));
}
