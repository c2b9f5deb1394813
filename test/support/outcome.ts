import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';

/** Failures of ours, or of Jira about what we should not have asked. */
export const OUR_FAULT = /^(?:internal|app-unavailable|jira-unexpected|jira-unavailable)$/;

/** `ok`, or the code of the failure. */
export const outcomeOf = (answer: Result<unknown, AppError>): string =>
  answer.ok ? 'ok' : answer.error.code;
