import { appError, type AppError } from '../../error';
import type { ReportDefinition } from '../definition';

/** Null for a report that deliveries can read: its rows are work items. */
export function whyNotDelivered({ rowsAre }: Pick<ReportDefinition, 'rowsAre'>): AppError | null {
  return rowsAre === 'worklogs' ? appError('delivery-impossible', { reason: 'worklogs' }) : null;
}
