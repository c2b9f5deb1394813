import type { ChangeRecord, IssueRecord } from '../model';
import { zonedText } from '../zoned-text';
import type { BeanContext } from './bean-context';
import { userBean } from './user-bean';

/** The `changelog` of an expanded issue: newest entry first, as Jira gives it there. */
export function changelogPage(issue: IssueRecord, context: BeanContext): Readonly<Record<string, unknown>> {
  const histories = context.site.data.changelog(issue).map((change) => changeBean(change, context));
  return {
    startAt: 0,
    maxResults: histories.length,
    total: histories.length,
    histories: histories.reverse(),
  };
}

/** One entry of a history. */
export function changeBean(change: ChangeRecord, context: BeanContext): Readonly<Record<string, unknown>> {
  const author = change.authorId === null ? undefined : context.site.users.get(change.authorId);
  return {
    id: String(change.id),
    ...(author === undefined ? {} : { author: userBean(context.site, author) }),
    created: zonedText(change.at, context.viewer.timeZone),
    items: change.items.map((item) => ({
      field: item.field,
      fieldtype: item.fieldId.startsWith('customfield_') ? 'custom' : 'jira',
      fieldId: item.fieldId,
      from: item.from,
      fromString: item.fromString,
      to: item.to,
      toString: item.toString,
    })),
  };
}
