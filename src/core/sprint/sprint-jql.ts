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

export function sprintJql(sprintId: number): string {
  return equalsClause('sprint', sprintId);
}

export function categoryJql(sprintId: number, category: WorkCategory): string {
  return and(sprintJql(sprintId), equalsClause('statusCategory', CATEGORY_NAMES[category]));
}

export function unassignedJql(sprintId: number): string {
  return and(sprintJql(sprintId), NOT_DONE, isEmptyClause('assignee'));
}

/** Null where JQL cannot search the field. */
export function unestimatedJql(sprintId: number, estimate: Field): string | null {
  const name = jqlFieldName(estimate);
  return name === null ? null : and(sprintJql(sprintId), NOT_DONE, isEmptyClause(name));
}

const NOT_DONE = 'statusCategory != "Done"';
