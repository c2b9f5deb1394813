import type { Field } from '../field/field';
import { jqlFieldName } from '../field/jql-name';
import { and, equalsClause, isEmptyClause } from '../source/jql';
import type { WorkCategory } from './sprint-work';

/** JQL always knows the English names of the categories. */
const CATEGORY_NAMES: Readonly<Record<WorkCategory, string>> = {
  new: 'To Do',
  indeterminate: 'In Progress',
  done: 'Done',
};

/** The items of a sprint, as far as the dashboard's filter lets them through; null when nothing filters. */
export function sprintJql(sprintId: number, overlay: string | null): string {
  return and(equalsClause('sprint', sprintId), overlay ?? '');
}

export function categoryJql(jql: string, category: WorkCategory): string {
  return and(jql, equalsClause('statusCategory', CATEGORY_NAMES[category]));
}

export function unassignedJql(jql: string): string {
  return and(jql, NOT_DONE, isEmptyClause('assignee'));
}

/** Null where JQL cannot search the field. */
export function unestimatedJql(jql: string, estimate: Field): string | null {
  const name = jqlFieldName(estimate);
  return name === null ? null : and(jql, NOT_DONE, isEmptyClause(name));
}

const NOT_DONE = 'statusCategory != "Done"';
