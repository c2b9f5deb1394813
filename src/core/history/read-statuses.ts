import type { AppError } from '../error';
import { callJira } from '../jira/call';
import type { SendRequest } from '../jira/rest';
import { listStatuses } from '../jira/site-lists';
import { success, type Result } from '../result';
import { readStatus, type WorkStatus } from './status-book';

/** The statuses that the viewer can know. One of an unknown shape is left out: histories still name it. */
export async function readStatuses(send: SendRequest): Promise<Result<readonly WorkStatus[], AppError>> {
  const answer = await callJira(send, listStatuses());
  return answer.ok ? success(answer.value.map(readStatus).filter((status) => status !== null)) : answer;
}
