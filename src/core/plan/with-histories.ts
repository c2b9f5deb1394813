import * as v from 'valibot';
import type { AppError } from '../error';
import type { FieldChange, JiraIssue } from '../field/field';
import { callJira } from '../jira/call';
import { fetchChangelogs, type ChangelogsPage } from '../jira/changelogs';
import type { SendRequest } from '../jira/rest';
import { failure, success, type Result } from '../result';
import type { ScanStep } from './scan-reader';

/**
 * The step with the histories of its issues: whenever an answer holds issues with fields, what happened to `fieldIds` is
 * asked for before the answer counts. An issue and its history are there together or not at all, and nothing of either is
 * kept longer than the step.
 */
export function withHistories(step: ScanStep, fieldIds: readonly string[]): ScanStep {
  if (fieldIds.length === 0) return step;
  return {
    perform: async (send) => {
      const histories = new Map<string, FieldChange[]>();
      const faults: AppError[] = [];
      const answer = await step.perform(async (request) => {
        const response = await send(request);
        const read = await readHistories(send, { issueIds: idsIn(response.body), fieldIds, histories });
        if (!read.ok) faults.push(read.error);
        return response;
      });
      const [fault] = faults;
      if (fault !== undefined) return failure(fault);
      if (!answer.ok) return answer;
      return success(() => {
        const issues = answer.value();
        if (!issues.ok) return issues;
        return success(issues.value.map((issue) => withChanges(issue, histories.get(issue.id) ?? [])));
      });
    },
  };
}

function withChanges(issue: JiraIssue, changes: readonly FieldChange[]): JiraIssue {
  return { ...issue, changes: changes.toSorted((a, b) => a.at - b.at) };
}

/** Pages of ids alone have issues without fields: their histories come with the fields. */
const page = v.object({ issues: v.array(v.object({ id: v.string(), fields: v.optional(v.unknown()) })) });

function idsIn(body: unknown): readonly string[] {
  const parsed = v.safeParse(page, body);
  if (!parsed.success) return [];
  return parsed.output.issues.filter(({ fields }) => fields !== undefined).map(({ id }) => id);
}

interface HistoriesInput {
  readonly issueIds: readonly string[];
  readonly fieldIds: readonly string[];
  /** Takes the changes by issue. */
  readonly histories: Map<string, FieldChange[]>;
}

async function readHistories(
  send: SendRequest,
  { issueIds, fieldIds, histories }: HistoriesInput,
): Promise<Result<null, AppError>> {
  if (issueIds.length === 0) return success(null);
  let pageToken: string | null = null;
  do {
    const answer: Result<ChangelogsPage, AppError> = await callJira(
      send,
      fetchChangelogs({ issueIds, fieldIds, pageToken }),
    );
    if (!answer.ok) return answer;
    for (const { issueId, changes } of answer.value.histories) {
      const known = histories.get(issueId);
      if (known === undefined) histories.set(issueId, [...changes]);
      else known.push(...changes);
    }
    pageToken = answer.value.nextPageToken;
  } while (pageToken !== null);
  return success(null);
}
