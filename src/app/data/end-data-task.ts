import type { AppError } from '../../core/error';
import type { AdminAction, AdminActionKind } from '../../core/privacy/admin-action';
import type { DataTask } from '../../core/privacy/data-task';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { actionId } from './log-action';
import { TASK_NAMES } from './begin-data-task';

type Needed = Pick<Ports, 'store' | 'clock'>;

interface Ended {
  readonly id: string;
  /** What the last slice makes of the task. */
  readonly after: (task: DataTask) => DataTask;
}

/**
 * What becomes of a task that went through all its records; gives the task that follows from it, null for none. It happens once,
 * however often and by whom the last slice is done.
 */
export const TASK_ENDS: Readonly<
  Record<DataTask['kind'], (ports: Needed, ended: Ended) => Promise<Result<DataTask | null, AppError>>>
> = {
  delete: (ports, ended) => intoLog(ports, ended, () => 'data-deleted'),
  erase: (ports, ended) =>
    intoLog(ports, ended, ({ by }) => (by === null ? 'accounts-closed' : 'person-erased')),
  report: async ({ store }, { id, after }) => {
    const place = { name: 'data-task', id } as const;
    const next = await store.replaceOne(place, place, (task) => success(toErase(after(task))));
    if (!next.ok) return next;
    const task = next.value?.record ?? null;
    if (task === null || task.names.length > 0) return success(task);
    await store.removeOne('data-task', id);
    return success(null);
  },
};

/** The entry of the log stands there from the moment on in which the task is gone. */
async function intoLog(
  { store, clock }: Needed,
  { id, after }: Ended,
  kindOf: (task: DataTask) => AdminActionKind,
): Promise<Result<null, AppError>> {
  const at = clock.now();
  const logged = await store.replaceOne(
    { name: 'data-task', id },
    { name: 'admin-action', id: actionId(at, id) },
    (task) => {
      const { by, scope, done } = after(task);
      return success<AdminAction>({ version: 1, kind: kindOf(task), at, by, records: done, names: scope });
    },
  );
  return logged.ok ? success(null) : logged;
}

/** Those whose accounts are closed are erased next; without any nothing is left to be done. */
function toErase(task: DataTask): DataTask {
  return task.accountIds.length === 0 ? task : { ...task, kind: 'erase', names: TASK_NAMES };
}
