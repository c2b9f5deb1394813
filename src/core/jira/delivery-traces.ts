import * as v from 'valibot';
import { appError } from '../error';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import type { FailureRule } from './failure';
import { restPath } from './rest';

/** The newest comments that are looked through: a delivery that is repeated was made within the last hours. */
const COMMENTS_READ = 100;

const comments = v.object({ comments: v.array(v.object({ body: v.unknown() })) });
const attachments = v.object({
  fields: v.object({ attachment: v.array(v.object({ filename: v.string() })) }),
});

/** Whether a text stands in one of the newest comments of a work item. */
export function hasCommentWith(issueKey: string, mark: string): JiraCall<boolean> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/issue/${issueKey}/comment`,
      query: { orderBy: '-created', maxResults: COMMENTS_READ },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(comments, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      return success(answer.value.comments.some((one) => JSON.stringify(one.body ?? null).includes(mark)));
    },
    failures: { 404: gone(issueKey) },
  };
}

/** Whether a text stands in the name of a file that is attached to a work item. */
export function hasAttachmentWith(issueKey: string, mark: string): JiraCall<boolean> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/issue/${issueKey}`,
      query: { fields: 'attachment' },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(attachments, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      return success(answer.value.fields.attachment.some(({ filename }) => filename.includes(mark)));
    },
    failures: { 404: gone(issueKey) },
  };
}

const gone =
  (issueKey: string): FailureRule =>
  () =>
    appError('delivery-item-gone', { key: issueKey });
