import type { AppError } from '../error';
import { failure, type Result } from '../result';
import { jiraFailure, type FailureRule } from './failure';
import type { RestRequest, SendRequest } from './rest';

/** A request to Jira together with the meaning of its answer. */
export interface JiraCall<T> {
  readonly request: RestRequest;
  /** Of an answer with a status of 2xx. */
  readonly parse: (body: unknown) => Result<T, AppError>;
  /** What certain statuses say about exactly this request; the others mean the same everywhere. */
  readonly failures?: Readonly<Record<number, FailureRule>>;
}

/** Sends a call once. */
export async function callJira<T>(send: SendRequest, call: JiraCall<T>): Promise<Result<T, AppError>> {
  const response = await send(call.request);
  if (response.status < 200 || response.status > 299) return failure(jiraFailure(response, call.failures));
  return call.parse(response.body);
}
