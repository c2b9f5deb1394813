import type { IssueRecord, WorklogRecord } from '../model';
import { zonedText } from '../zoned-text';
import { adfDocument } from './adf';
import type { BeanContext } from './bean-context';
import { durationText } from './duration-text';
import { userBean } from './user-bean';

/** A worklog; an author who is not known is left out, as is a comment that nobody wrote. */
export function worklogBean(
  issue: IssueRecord,
  worklog: WorklogRecord,
  { site, viewer }: BeanContext,
): Readonly<Record<string, unknown>> {
  const author = worklog.authorId === null ? undefined : site.users.get(worklog.authorId);
  const person = author === undefined ? undefined : userBean(site, author);
  return {
    self: site.address(`/rest/api/3/issue/${issue.id}/worklog/${worklog.id}`),
    ...(person === undefined ? {} : { author: person, updateAuthor: person }),
    ...(worklog.comment === null ? {} : { comment: adfDocument(worklog.comment) }),
    created: zonedText(worklog.createdAt, viewer.timeZone),
    updated: zonedText(worklog.updatedAt, viewer.timeZone),
    started: zonedText(worklog.startedAt, viewer.timeZone),
    timeSpent: durationText(worklog.seconds),
    timeSpentSeconds: worklog.seconds,
    id: String(worklog.id),
    issueId: String(issue.id),
  };
}
