import { canBeRestored, DELETED_REPORTS_KEPT_DAYS } from '../privacy/deletion';
import type { ReportRecord } from './report-records';

type Deletable = Pick<ReportRecord, 'deletedAt'>;

/** Whether a report was deleted and can still be put back. `now` is epoch ms. */
export function isInTrash({ deletedAt }: Deletable, now: number): boolean {
  return deletedAt !== null && canBeRestored({ deletedAt }, now, DELETED_REPORTS_KEPT_DAYS);
}

/** Whether a report was in the trash for its whole time. */
export function isExpired({ deletedAt }: Deletable, now: number): boolean {
  return deletedAt !== null && !isInTrash({ deletedAt }, now);
}
