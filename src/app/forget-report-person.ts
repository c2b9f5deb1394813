import type { AppError } from '../core/error';
import type { ReportRecord } from '../core/report/report-records';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { changeRevised } from './change-revised';

/**
 * Deletes the favourites of a person whose account is no more, and takes that person out of every report. Who was the last
 * administrator of one stays its administrator, so that it is seen to be nobody's.
 */
export async function forgetReportPerson(
  { store }: Pick<Ports, 'store'>,
  accountId: string,
): Promise<Result<null, AppError>> {
  await store.removeRevised('report-favourites', [accountId]);
  for (const { id, record } of await store.listRevised('report', '')) {
    if (!record.ok || without(record.value.record, accountId) === null) continue;
    const answer = await changeRevised(
      { store },
      {
        name: 'report',
        id,
        change: (present) => Promise.resolve(success(present && without(present.record, accountId))),
      },
    );
    if (!answer.ok) return answer;
  }
  return success(null);
}

/** Null where nothing changes. */
function without(record: ReportRecord, accountId: string): ReportRecord | null {
  const { access } = record;
  const others = record.administrators.filter((id) => id !== accountId);
  const administrators = others.length === 0 ? record.administrators : others;
  const accountIds = access.kind === 'limited' ? access.accountIds.filter((id) => id !== accountId) : [];
  const isReader = access.kind === 'limited' && accountIds.length < access.accountIds.length;
  if (!isReader && administrators.length === record.administrators.length) return null;
  return { ...record, administrators, access: isReader ? { ...access, accountIds } : access };
}
