import { chunksOf } from '../chunks-of';
import type { AppError } from '../error';
import type { FieldChange } from '../field/field';
import { callJira } from '../jira/call';
import { fetchChangelogs, HISTORY_ISSUES_MAX, type ChangelogsPage } from '../jira/changelogs';
import type { SendRequest } from '../jira/rest';
import { success, type Result } from '../result';

/** What happened to fields of work items, by their ids, oldest first. Who never changed is not in it. */
export type Histories = ReadonlyMap<string, readonly FieldChange[]>;

interface HistoriesInput {
  readonly issueIds: readonly string[];
  /** Up to `HISTORY_FIELDS_MAX`. */
  readonly fieldIds: readonly string[];
}

/** Asks for nothing where there are no issues. */
export async function readHistories(
  send: SendRequest,
  { issueIds, fieldIds }: HistoriesInput,
): Promise<Result<Histories, AppError>> {
  const histories = new Map<string, FieldChange[]>();
  for (const chunk of chunksOf(issueIds, HISTORY_ISSUES_MAX)) {
    let pageToken: string | null = null;
    do {
      const answer: Result<ChangelogsPage, AppError> = await callJira(
        send,
        fetchChangelogs({ issueIds: chunk, fieldIds, pageToken }),
      );
      if (!answer.ok) return answer;
      for (const { issueId, changes } of answer.value.histories) {
        histories.set(issueId, [...(histories.get(issueId) ?? []), ...changes]);
      }
      pageToken = answer.value.nextPageToken;
    } while (pageToken !== null);
  }
  for (const changes of histories.values()) changes.sort((a, b) => a.at - b.at);
  return success(histories);
}
