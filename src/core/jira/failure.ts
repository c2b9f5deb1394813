import * as v from 'valibot';
import { appError, type AppError } from '../error';
import type { RestResponse } from './rest';

/** Makes an error of Jira's own text. */
export type FailureRule = (message: string) => AppError;

/** Assumed where Jira's header is missing, as it is in the browser. */
const RETRY_AFTER_UNKNOWN_SECONDS = 60;

const messages = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(v.record(v.string(), v.string()), {}),
});

/** The error behind an answer that is no success: by the rule for this request, else by what its status means everywhere. */
export function jiraFailure(
  response: RestResponse,
  rules: Readonly<Record<number, FailureRule>> = {},
): AppError {
  const { status } = response;
  const rule = rules[status];
  if (rule !== undefined) return rule(jiraMessage(response));
  if (status === 401 || status === 403) return appError('jira-refused', { status });
  if (status === 429) {
    return appError('jira-busy', {
      retryAfterSeconds: retryAfterSeconds(response) ?? RETRY_AFTER_UNKNOWN_SECONDS,
    });
  }
  if (status === 0 || status >= 500) return appError('jira-unavailable', { status });
  return appError('jira-unexpected', { status, message: jiraMessage(response) });
}

/** What Jira wrote, in the viewer's language; empty when it wrote nothing. */
function jiraMessage(response: RestResponse): string {
  const body = v.safeParse(messages, response.body);
  return body.success
    ? [...body.output.errorMessages, ...Object.values(body.output.errors)].join(' ').trim()
    : '';
}

/** Null when the header is missing or no number of seconds. */
export function retryAfterSeconds(response: RestResponse): number | null {
  const text = response.headers['retry-after'] ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** Whether the same request may succeed later. */
export function isTemporary(status: number): boolean {
  return status === 0 || status === 429 || status >= 500;
}

/** Of the requests that carry JQL: Jira answers 400 with its reason. */
export function jqlFailure(message: string): AppError {
  return /unbounded/i.test(message) ? appError('source-unbounded') : appError('jql-invalid', { message });
}

/** Of the requests for one filter, project, board or sprint: missing and hidden look the same. */
export function notFoundFailure(kind: 'filter' | 'project' | 'board' | 'sprint', name: string): FailureRule {
  return () => appError('source-not-found', { kind, name });
}
