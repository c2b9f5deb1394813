import { accountsIn } from '../../core/privacy/accounts-in';
import { ERASED_PERSON } from '../../core/privacy/erase-person';
import { storedType } from '../../core/privacy/stored-types';
import { chunksOf } from '../../core/chunks-of';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { ACCOUNTS_PER_REPORT } from '../../ports/report-accounts';
import { eraseAccounts } from './erase-accounts';
import { walkRecords, type WalkPosition } from './walk-records';

type Needed = Pick<Ports, 'archive' | 'store' | 'clock' | 'ids' | 'reportAccounts'>;

/**
 * Every week: tells Atlassian whose account ids are stored, and erases those whose account is closed. Of others nothing can be
 * out of date: a name or an address is not kept, so what is kept is as of now.
 */
export async function reportStoredAccounts(ports: Needed): Promise<Result<null, AppError>> {
  const stored = await storedAccounts(ports);
  if (!stored.ok) return stored;
  const closed: string[] = [];
  for (const accountIds of chunksOf([...stored.value], ACCOUNTS_PER_REPORT)) {
    const updatedAt = new Date(ports.clock.now()).toISOString();
    const updates = await ports.reportAccounts(accountIds.map((accountId) => ({ accountId, updatedAt })));
    closed.push(...updates.filter(({ status }) => status === 'closed').map(({ accountId }) => accountId));
  }
  return eraseAccounts(ports, closed);
}

async function storedAccounts(
  ports: Pick<Ports, 'archive' | 'clock'>,
): Promise<Result<ReadonlySet<string>, AppError>> {
  const found = new Set<string>();
  let from: WalkPosition | null = null;
  do {
    const walked: Result<WalkPosition | null, AppError> = await walkRecords(ports, {
      from,
      visit: (name, rows) => {
        for (const row of rows) {
          for (const accountId of accountsIn(storedType(name), row)) found.add(accountId);
        }
        return Promise.resolve();
      },
    });
    if (!walked.ok) return walked;
    from = walked.value;
  } while (from !== null);
  found.delete(ERASED_PERSON);
  return success(found);
}
