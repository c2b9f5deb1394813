import { chunksOf } from '../../core/chunks-of';
import type { AppError } from '../../core/error';
import { accountsIn } from '../../core/privacy/accounts-in';
import type { DataTask } from '../../core/privacy/data-task';
import { ERASED_PERSON } from '../../core/privacy/erase-person';
import { storedType, type StoredName } from '../../core/privacy/stored-types';
import { success, type Result } from '../../core/result';
import type { ArchiveRow } from '../../ports/archive';
import type { Ports } from '../../ports/ports';
import { ACCOUNTS_PER_REPORT } from '../../ports/report-accounts';
import { eraseFromRecord } from './erase-from-record';

/** What a slice of a task brought, to be added to what those before it did. */
export interface SliceYield {
  readonly done: number;
  readonly unreadable: number;
  readonly accountIds: readonly string[];
}

/** What a slice does about a page of records, and what came of it all. What an earlier slice did already, it may do again. */
interface SliceWork {
  readonly visit: (name: StoredName, rows: readonly ArchiveRow[]) => Promise<Result<null, AppError>>;
  readonly close: () => Promise<SliceYield>;
}

type Needed = Pick<Ports, 'archive' | 'clock' | 'reportAccounts'>;

export const TASK_WORKS: Readonly<Record<DataTask['kind'], (ports: Needed, task: DataTask) => SliceWork>> = {
  delete: ({ archive }) => {
    let done = 0;
    return {
      visit: async (name, rows) => {
        const ids = rows.map(({ id }) => id);
        await archive.remove(name, ids);
        done += ids.length;
        return success(null);
      },
      close: () => Promise.resolve({ done, unreadable: 0, accountIds: [] }),
    };
  },
  erase: (ports, { accountIds }) => {
    const outcomes = { untouched: 0, unreadable: 0, erased: 0 };
    return {
      visit: async (name, rows) => {
        for (const row of rows) {
          const outcome = await eraseFromRecord(ports, { name, row, accountIds });
          if (!outcome.ok) return outcome;
          outcomes[outcome.value] += 1;
        }
        return success(null);
      },
      close: () =>
        Promise.resolve({ done: outcomes.erased, unreadable: outcomes.unreadable, accountIds: [] }),
    };
  },
  report: (ports) => {
    const found = new Set<string>();
    return {
      visit: (name, rows) => {
        for (const row of rows) {
          for (const accountId of accountsIn(storedType(name), row)) found.add(accountId);
        }
        return Promise.resolve(success(null));
      },
      close: async () => {
        found.delete(ERASED_PERSON);
        return { done: 0, unreadable: 0, accountIds: await closedOf(ports, [...found]) };
      },
    };
  },
};

/** Tells Atlassian of whom something is kept; gives whose account is closed. */
async function closedOf(
  { clock, reportAccounts }: Needed,
  accountIds: readonly string[],
): Promise<readonly string[]> {
  const closed: string[] = [];
  for (const part of chunksOf(accountIds, ACCOUNTS_PER_REPORT)) {
    const updatedAt = new Date(clock.now()).toISOString();
    const updates = await reportAccounts(part.map((accountId) => ({ accountId, updatedAt })));
    closed.push(...updates.filter(({ status }) => status === 'closed').map(({ accountId }) => accountId));
  }
  return closed;
}
