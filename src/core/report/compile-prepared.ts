import { createWorkedDays } from '../calendar/worked-days';
import type { Result } from '../result';
import { compileReport, type CompiledReport } from './compile-report';
import type { ReportFault } from './context';
import type { ReportDefinition } from './definition';
import type { PreparedReport } from './prepare-report';

/** A report over what was looked up for it. */
export function compilePrepared(
  definition: ReportDefinition,
  prepared: PreparedReport,
): Result<CompiledReport, readonly ReportFault[]> {
  const { before } = createWorkedDays(prepared.calendar);
  return compileReport(definition, {
    ...prepared,
    now: prepared.computedAt,
    workdays: (first, last) => (last < first ? 0 : before(last + 1) - before(first)),
    hoursPerDay: prepared.timeTracking.hoursPerDay,
  });
}
