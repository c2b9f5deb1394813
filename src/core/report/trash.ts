import { canBeRestored, DELETED_REPORTS_KEPT_DAYS } from '../privacy/deletion';
import type { ReportRecord } from './report-records';

type Deletable = Pick<ReportRecord, 'deletedAt'>;

/** Whether a report was deleted and can still be put back. `now` is epoch ms. */
export function isInTrash({ deletedAt }: Deletable, now: number): boolean {
  return deletedAt !== null && canBeRestored({ deletedAt }, now, DELETED_REPORTS_KEPT_DAYS);
}
