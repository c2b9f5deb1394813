import { appError } from '../error';
import { success } from '../result';
import type { JiraCall } from './call';
import type { FailureRule } from './failure';
import { restPath, type RestRequest } from './rest';

/** All writes of deliveries. They run as the owner of a delivery, so Jira decides what may be written; none may be repeated blindly. */

export type CommentVisibility =
  { readonly type: 'group'; readonly identifier: string } | { readonly type: 'role'; readonly value: string };

/** `body` is a document in the Atlassian Document Format; null visibility: everybody who sees the work item. */
export function addComment(
  issueKey: string,
  { body, visibility }: { readonly body: unknown; readonly visibility: CommentVisibility | null },
): JiraCall<null> {
  return writing({
    method: 'POST',
    path: restPath`/rest/api/3/issue/${issueKey}/comment`,
    query: {},
    body: { body, ...(visibility === null ? {} : { visibility }) },
  });
}

export interface AttachedFile {
  readonly filename: string;
  readonly mimeType: string;
  readonly text: string;
}

/** The name holds neither quotes nor line breaks: those would end it. */
export function attachFile(issueKey: string, { filename, mimeType, text }: AttachedFile): JiraCall<null> {
  const boundary = boundaryOutside(text);
  const content = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${filename.replace(/["\r\n]/g, '')}"`,
    `Content-Type: ${mimeType}`,
    '',
    text,
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return writing({
    method: 'POST',
    path: restPath`/rest/api/3/issue/${issueKey}/attachments`,
    query: {},
    body: null,
    text: { contentType: `multipart/form-data; boundary=${boundary}`, content },
  });
}

export interface Notification {
  readonly subject: string;
  readonly text: string;
  readonly to: {
    readonly assignee: boolean;
    readonly reporter: boolean;
    readonly accountIds: readonly string[];
    readonly groupIds: readonly string[];
  };
}

export function sendNotification(
  issueKey: string,
  { subject, text, to: { accountIds, ...to } }: Notification,
): JiraCall<null> {
  return writing({
    method: 'POST',
    path: restPath`/rest/api/3/issue/${issueKey}/notify`,
    query: {},
    body: { subject, textBody: text, to: { ...to, users: accountIds.map((accountId) => ({ accountId })) } },
  });
}

/** What parts a form must not occur in it. */
function boundaryOutside(text: string): string {
  for (let number = 0; ; number += 1) {
    const boundary = `inhouse-${number}`;
    if (!text.includes(boundary)) return boundary;
  }
}

function writing(request: RestRequest): JiraCall<null> {
  return {
    request,
    parse: () => success(null),
    failures: { 400: refused, 403: refused, 404: refused, 413: refused },
  };
}

const refused: FailureRule = (message) => appError('write-refused', { message });
