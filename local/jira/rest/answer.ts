import type { Answer } from './endpoint';

/** 200 with a body that counts as `objects` of Jira's core objects. */
export function ok(body: unknown, objects = 0): Answer {
  return { status: 200, body, objects };
}

export function noContent(): Answer {
  return { status: 204, objects: 0 };
}

/** Jira's error collection with one message. */
export function failure(status: number, ...errorMessages: readonly string[]): Answer {
  return { status, body: { errorMessages, errors: {} }, objects: 0 };
}

export const badRequest = (...messages: readonly string[]): Answer => failure(400, ...messages);
export const forbidden = (message: string): Answer => failure(403, message);
export const notFound = (message: string): Answer => failure(404, message);

/** What this site says instead of guessing: the status is not Jira's, so that it cannot be taken for its answer. */
export function notEmulated(what: string): Answer {
  return failure(501, `The local site does not emulate ${what}.`);
}
