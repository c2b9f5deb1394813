import type { DataPosition, DataTaskState } from '../../contract/data';
import type { DataTask } from '../../core/privacy/data-task';
import { isStoredName } from '../../core/privacy/stored-types';

/** A task as the page sees it. `next` is null for the beginning of the type that is not finished. */
export function taskState(id: string, task: DataTask, next: DataPosition | null): DataTaskState {
  const { kind, scope, done, unreadable } = task;
  const [name] = task.names.filter(isStoredName);
  const beginning = name === undefined ? null : { name, cursor: null };
  return { id, kind, scope, done, unreadable, next: next ?? beginning };
}
