import type { ContinuePayload, DataTaskState } from '../../contract/data';
import { appError, type AppError } from '../../core/error';
import type { AdminActionKind } from '../../core/privacy/admin-action';
import type { DataTask } from '../../core/privacy/data-task';
import { isStoredName, type StoredName } from '../../core/privacy/stored-types';
import { failure, success, type Result } from '../../core/result';
import type { ArchiveRow } from '../../ports/archive';
import type { Ports } from '../../ports/ports';
import { eraseFromRecord } from './erase-from-record';
import { logAction } from './log-action';
import { taskState } from './task-state';
import { walkRecords } from './walk-records';

type Needed = Pick<Ports, 'archive' | 'store' | 'clock' | 'ids'>;

interface Work {
  readonly name: StoredName;
  readonly rows: readonly ArchiveRow[];
  readonly task: DataTask;
}

interface Done {
  readonly done: number;
  readonly unreadable: number;
}

/** What a task does about a page of records. What it did already, it may do again. */
const WORKS: Readonly<Record<DataTask['kind'], (ports: Needed, work: Work) => Promise<Done>>> = {
  delete: async ({ archive }, { name, rows }) => {
    const ids = rows.map(({ id }) => id);
    await archive.remove(name, ids);
    return { done: ids.length, unreadable: 0 };
  },
  erase: async (ports, { name, rows, task }) => {
    const outcomes = [];
    for (const row of rows)
      outcomes.push(await eraseFromRecord(ports, { name, row, accountIds: task.accountIds }));
    return {
      done: outcomes.filter((outcome) => outcome === 'erased').length,
      unreadable: outcomes.filter((outcome) => outcome === 'unreadable').length,
    };
  },
};

/**
 * Goes on with a task for as long as one call may take. How far it is by types is written down after each slice, so that
 * nothing is lost where nobody calls again; the last slice deletes the task and writes into the log.
 */
export async function continueDataTask(
  ports: Needed,
  { id, from }: ContinuePayload,
): Promise<Result<DataTaskState, AppError>> {
  const stored = await ports.store.readOne('data-task', id);
  if (!stored.ok) return stored;
  if (stored.value === null) return failure(appError('task-gone'));
  const task = stored.value;
  const names = task.names.filter(isStoredName);
  let { done, unreadable } = task;
  const walked = await walkRecords(ports, {
    names,
    // What comes before is done; what comes after cannot be, whoever says so.
    from: from !== null && from.name === names[0] ? from : null,
    visit: async (name, rows) => {
      const part = await WORKS[task.kind](ports, { name, rows, task });
      done += part.done;
      unreadable += part.unreadable;
    },
  });
  if (!walked.ok) return walked;
  const next = walked.value;
  const left = next === null ? [] : names.slice(names.indexOf(next.name));
  const changed: DataTask = { ...task, names: left, done, unreadable };
  const ended =
    next === null ? await end(ports, id, changed) : await ports.store.writeOne('data-task', id, changed);
  return ended.ok ? success(taskState(id, changed, next)) : ended;
}

async function end(ports: Needed, id: string, task: DataTask): Promise<Result<unknown, AppError>> {
  const kind = KINDS_IN_LOG[task.kind](task);
  const logged = await logAction(ports, { kind, by: task.by, records: task.done, names: task.scope });
  if (logged.ok) await ports.store.removeOne('data-task', id);
  return logged;
}

const KINDS_IN_LOG: Readonly<Record<DataTask['kind'], (task: DataTask) => AdminActionKind>> = {
  delete: () => 'data-deleted',
  erase: ({ by }) => (by === null ? 'accounts-closed' : 'person-erased'),
};
