import { REPORTS_PER_READ, type OpenReport } from '../../../contract/reports';
import { chunksOf } from '../../../core/chunks-of';
import type { AppError } from '../../../core/error';
import { success, type Result } from '../../../core/result';
import { call } from '../../call';

/** Those of the reports that the viewer may open, whole. */
export async function readReports(ids: readonly string[]): Promise<Result<readonly OpenReport[], AppError>> {
  const read: OpenReport[] = [];
  for (const some of chunksOf(ids, REPORTS_PER_READ)) {
    const answer = await call('reports/read-many', { ids: some });
    if (!answer.ok) return answer;
    read.push(...answer.value);
  }
  return success(read);
}
