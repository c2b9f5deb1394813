import type { AttachmentRecord, CommentRecord } from '../model';
import { zonedText } from '../zoned-text';
import type { BeanContext } from './bean-context';
import { userBean } from './user-bean';

export function commentBean(
  comment: CommentRecord,
  { site, viewer }: BeanContext,
): Readonly<Record<string, unknown>> {
  const author = site.users.get(comment.authorId);
  const person = author === undefined ? undefined : userBean(site, author);
  const at = zonedText(comment.at, viewer.timeZone);
  const { visibility } = comment;
  return {
    self: site.address(`/rest/api/3/issue/${comment.issueId}/comment/${comment.id}`),
    id: String(comment.id),
    ...(person === undefined ? {} : { author: person, updateAuthor: person }),
    body: comment.body,
    created: at,
    updated: at,
    ...(visibility === null
      ? {}
      : {
          visibility: {
            type: visibility.type,
            value: visibility.value,
            identifier: visibility.groupId ?? visibility.value,
          },
        }),
    jsdPublic: true,
  };
}

export function attachmentBean(
  attachment: AttachmentRecord,
  { site, viewer }: BeanContext,
): Readonly<Record<string, unknown>> {
  const author = site.users.get(attachment.authorId);
  return {
    self: site.address(`/rest/api/3/attachment/${attachment.id}`),
    id: String(attachment.id),
    filename: attachment.filename,
    ...(author === undefined ? {} : { author: userBean(site, author) }),
    created: zonedText(attachment.at, viewer.timeZone),
    size: Buffer.byteLength(attachment.text),
    mimeType: attachment.mimeType,
    content: site.address(`/rest/api/3/attachment/content/${attachment.id}`),
  };
}
