import { attachmentBean, commentBean } from '../beans/post-beans';
import type { AttachmentRecord, CommentRecord, IssueRecord, NotificationRecord } from '../model';
import { isVisibleTo, readVisibility } from '../post-visibility';
import { badRequest, failure, forbidden, noContent, notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageBounds } from '../rest/page';
import { findVisibleIssue, ISSUE_UNKNOWN } from './find-issue';
import { mayWithIssue } from './issue-permission';
import { recipientsOf } from './notify-recipients';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/ (read 2026-11-21) */
const PAGE = { standard: 100, maximum: 100 } as const;

/** @see https://support.atlassian.com/jira-cloud-administration/docs/configure-file-attachments/ (read 2026-11-21): what a new site allows is far more than the app sends */
const ATTACHMENT_MAX_BYTES = 10_000_000;

export const issuePostEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scopes: {
      classic: ['read:jira-work'],
      granular: [
        ...['read:comment:jira', 'read:comment.property:jira', 'read:group:jira', 'read:project:jira'],
        ...['read:project-role:jira', 'read:user:jira', 'read:avatar:jira'],
      ],
    },
    query: { startAt: 'integer', maxResults: 'integer', orderBy: 'text' },
    notEmulated: ['expand'],
    handle: (call) => withIssue(call, (issue) => listComments(call, issue)),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scopes: {
      classic: ['write:jira-work'],
      granular: [
        ...['read:comment:jira', 'read:comment.property:jira', 'read:group:jira', 'read:project:jira'],
        ...['read:project-role:jira', 'read:user:jira', 'write:comment:jira', 'read:avatar:jira'],
      ],
    },
    body: { body: 'json', visibility: 'json' },
    notEmulated: [
      ...['author', 'created', 'expand', 'id', 'jsdAuthorCanSeeRequest', 'jsdPublic', 'properties'],
      ...['renderedBody', 'self', 'updateAuthor', 'updated'],
    ],
    handle: (call) => withIssue(call, (issue) => addComment(call, issue)),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/attachments',
    scopes: {
      classic: ['write:jira-work'],
      granular: ['read:user:jira', 'write:attachment:jira', 'read:attachment:jira', 'read:avatar:jira'],
    },
    body: 'form',
    handle: (call) => withIssue(call, (issue) => attach(call, issue)),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/notify',
    scopes: { classic: ['write:jira-work'], granular: ['send:notification:jira'] },
    body: { subject: 'text', textBody: 'text', htmlBody: 'text', to: 'json' },
    notEmulated: ['restrict'],
    handle: (call) => withIssue(call, (issue) => notify(call, issue)),
  },
];

function withIssue(call: Call, answer: (issue: IssueRecord) => Answer): Answer {
  const issue = findVisibleIssue(call, call.params['issueIdOrKey'] ?? '');
  return issue === null ? notFound(ISSUE_UNKNOWN) : answer(issue);
}

const ORDERS: Readonly<Record<string, (a: CommentRecord, b: CommentRecord) => number>> = {
  created: (a, b) => a.id - b.id,
  '+created': (a, b) => a.id - b.id,
  '-created': (a, b) => b.id - a.id,
};

function listComments(call: Call, issue: IssueRecord): Answer {
  const { site, viewer, inputs } = call;
  const order = inputs.text('orderBy') ?? 'created';
  const compare = ORDERS[order];
  if (compare === undefined)
    return badRequest(`The value '${order}' of the parameter 'orderBy' is not known.`);
  const { startAt, maxResults } = pageBounds(call, PAGE);
  const visible = site.posts
    .of(issue, 'comment')
    .filter(({ visibility }) => isVisibleTo(site, visibility, { issue, user: viewer }));
  const comments = visible
    .toSorted(compare)
    .slice(startAt, startAt + maxResults)
    .map((comment) => commentBean(comment, { site, viewer }));
  return ok({ startAt, maxResults, total: visible.length, comments }, comments.length);
}

/** Jira lets people restrict a comment to groups and roles of their own only. */
function addComment({ site, viewer, now, inputs }: Call, issue: IssueRecord): Answer {
  if (!mayWithIssue(site, 'ADD_COMMENTS', { issue, user: viewer })) {
    return forbidden('You do not have the permission to comment on this issue.');
  }
  const body = inputs.json('body');
  if (!isDocument(body)) return invalidField('comment', 'Comment body is not valid!');
  const visibility = readVisibility(site, inputs.json('visibility'));
  if (typeof visibility === 'string') return invalidField('commentLevel', visibility);
  if (!isVisibleTo(site, visibility, { issue, user: viewer })) {
    return invalidField('commentLevel', `You are currently not a member of '${visibility?.value ?? ''}'.`);
  }
  const comment = site.posts.add<CommentRecord>({
    ...{ kind: 'comment', issueId: issue.id, authorId: viewer.accountId, at: now, body, visibility },
  });
  return { status: 201, body: commentBean(comment, { site, viewer }), objects: 1 };
}

function isDocument(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { type, version, content } = body as Readonly<Record<string, unknown>>;
  return type === 'doc' && version === 1 && Array.isArray(content) && content.length > 0;
}

function attach({ site, viewer, now, form, headers }: Call, issue: IssueRecord): Answer {
  // Without it a form on a foreign web page could send files in a visitor's name.
  if (headers['x-atlassian-token'] !== 'no-check') return forbidden('XSRF check failed');
  if (!mayWithIssue(site, 'CREATE_ATTACHMENTS', { issue, user: viewer })) {
    return forbidden('You do not have permission to create attachments for this issue.');
  }
  if (form.length === 0 || form.some(({ name }) => name !== 'file')) {
    return badRequest("The files of the form must be called 'file'.");
  }
  if (form.some(({ text }) => Buffer.byteLength(text) > ATTACHMENT_MAX_BYTES)) {
    return failure(413, 'The attachment exceeds the maximum attachment size.');
  }
  const attached = form.map(({ filename, mimeType, text }) =>
    site.posts.add<AttachmentRecord>({
      ...{ kind: 'attachment', issueId: issue.id, authorId: viewer.accountId, at: now },
      ...{ filename, mimeType, text },
    }),
  );
  return ok(
    attached.map((attachment) => attachmentBean(attachment, { site, viewer })),
    attached.length,
  );
}

/** The mail goes nowhere; who would have got it is kept. */
function notify({ site, viewer, now, inputs }: Call, issue: IssueRecord): Answer {
  const to = recipientsOf(site, inputs.json('to'), { issue, caller: viewer });
  if (to.kind === 'missing') return notEmulated(to.what);
  if (to.kind === 'refused') return badRequest(to.message);
  site.posts.add<NotificationRecord>({
    ...{ kind: 'notification', issueId: issue.id, authorId: viewer.accountId, at: now },
    subject: inputs.text('subject') ?? `(${issue.key}) ${issue.summary}`,
    text: inputs.text('textBody') ?? inputs.text('htmlBody') ?? '',
    recipientIds: to.accountIds,
  });
  return noContent();
}

function invalidField(field: string, message: string): Answer {
  return { status: 400, body: { errorMessages: [], errors: { [field]: message } }, objects: 0 };
}
