import type { IssueRecord } from '../model';
import type { BeanContext } from './bean-context';
import { changelogPage } from './change-bean';
import type { FieldSelection } from './field-selection';

/** What Jira says can be expanded when an issue is read. */
const EXPANDABLE = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

/** An issue with the fields that were asked for and nothing else. */
export function issueBean(
  issue: IssueRecord,
  context: BeanContext,
  options: { readonly selection: FieldSelection; readonly expand: readonly string[] },
): Readonly<Record<string, unknown>> {
  const { selection } = options;
  const id = String(issue.id);
  const isChangelogAsked = options.expand.includes('changelog');
  if (selection.isIdOnly && !isChangelogAsked) return { id };
  const bean: Record<string, unknown> = {
    expand: EXPANDABLE,
    id,
    self: context.site.address(`/rest/api/3/issue/${id}`),
    key: issue.key,
  };
  if (selection.beans.length > 0) bean['fields'] = fieldBeans(issue, context, selection);
  if (isChangelogAsked) bean['changelog'] = changelogPage(issue, context);
  return bean;
}

function fieldBeans(
  issue: IssueRecord,
  context: BeanContext,
  selection: FieldSelection,
): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [id, bean] of selection.beans) {
    const value = bean(issue, context);
    if (value !== undefined) fields[id] = value;
  }
  return fields;
}
