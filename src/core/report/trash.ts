import { canBeRestored, type TrashRules } from '../privacy/trash';
import type { ReportRecord } from './report-records';

type Deletable = Pick<ReportRecord, 'deletedAt'>;

/** Whether a report was deleted and can still be put back. */
export function isInTrash({ deletedAt }: Deletable, rules: TrashRules): boolean {
  return deletedAt !== null && canBeRestored('report', { deletedAt }, rules);
}

/** Whether a report was in the trash for its whole time. */
export function isExpired({ deletedAt }: Deletable, rules: TrashRules): boolean {
  return deletedAt !== null && !isInTrash({ deletedAt }, rules);
}
