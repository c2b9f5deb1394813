import { appError, type AppError } from '../../core/error';
import type { SendRequest } from '../../core/jira/rest';
import { planScan } from '../../core/plan/plan-scan';
import { createRetryingSend } from '../../core/plan/retrying-send';
import { arrangeReport } from '../../core/report/arrange/arrange-report';
import { compilePrepared } from '../../core/report/compile-prepared';
import type { ReportDefinition } from '../../core/report/definition';
import { DELIVERED_ITEMS_MAX, DELIVERED_ROWS_MAX } from '../../core/report/delivery/delivery';
import type { LetterReport } from '../../core/report/delivery/letter';
import { prepareReport } from '../../core/report/prepare-report';
import { createReportIntake } from '../../core/report/read/report-intake';
import { scanReport } from '../../core/report/read/scan-report';
import { scannedFieldIds } from '../../core/report/read/scanned-fields';
import { createReportRows } from '../../core/report/report-rows';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readWorkingCalendar } from '../capacity/read-working-calendar';

/** What working days are looked up with beside Jira itself. */
type ReadingPorts = Pick<Ports, 'clock' | 'random' | 'store' | 'platform'>;

/**
 * Reads a report in the back end, as whoever `send` stands for: at most `DELIVERED_ITEMS_MAX` work items and
 * `DELIVERED_ROWS_MAX` rows, and no longer than until the deadline (epoch ms). What is left then makes it a part.
 */
export async function readReportTotals(
  ports: ReadingPorts,
  {
    send,
    definition,
    deadline,
  }: { readonly send: SendRequest; readonly definition: ReportDefinition; readonly deadline: number },
): Promise<Result<LetterReport, AppError>> {
  const { clock, random } = ports;
  const time = { now: clock.now, wait: clock.wait, random: random.next };
  const patient = createRetryingSend({ ...time, send, deadline, ended: null });
  const prepared = await prepareReport(patient, {
    ...{ definition, overlay: null, now: clock.now() },
    readCalendar: (boardId) => readWorkingCalendar({ ...ports, jira: { asViewer: patient } }, boardId),
  });
  if (!prepared.ok) return prepared;
  const { jql, itemsExpected } = prepared.value;
  const compiled = compilePrepared(definition, prepared.value);
  if (!compiled.ok) {
    return failure(appError('delivery-faulty', { path: compiled.error[0]?.path ?? '' }));
  }

  const rows = createReportRows(compiled.value);
  const intake = createReportIntake({ compiled: compiled.value, rows });
  const enough = new AbortController();
  let found = 0;
  const fieldIds = scannedFieldIds(compiled.value, false);
  const { isComplete, error } = await scanReport({
    ...{ ...time, send, jql, fieldIds, deadline, intake },
    patientSend: patient,
    mayAsk: () => clock.now() < deadline && rows.size < DELIVERED_ROWS_MAX,
    plan: planScan({ itemsExpected, fieldIds, isMetered: true }),
    onIssues: (issues) => {
      found += issues.length;
      intake.take(issues.slice(0, DELIVERED_ITEMS_MAX - intake.read()), patient);
      if (intake.read() >= DELIVERED_ITEMS_MAX || rows.size >= DELIVERED_ROWS_MAX) enough.abort();
    },
    onProgress: () => undefined,
    signal: enough.signal,
    token: null,
  });
  if (error !== null) return failure(error);
  const read = intake.read() - intake.waiting();
  // The page that is cut may be the last: then the scan itself is complete.
  const isPart = !isComplete || found > intake.read();
  return success({
    ...{ compiled: compiled.value, prepared: prepared.value, rows },
    total: arrangeReport(compiled.value, rows).total,
    ...{ read, expected: Math.max(itemsExpected, read), isPart },
  });
}
