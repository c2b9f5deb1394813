import { appError, type AppError } from '../core/error';
import type { SendRequest } from '../core/jira/rest';
import { planScan } from '../core/plan/plan-scan';
import { createRetryingSend } from '../core/plan/retrying-send';
import { runScan } from '../core/plan/run-scan';
import { arrangeReport } from '../core/report/arrange/arrange-report';
import { compilePrepared } from '../core/report/compile-prepared';
import type { ReportDefinition } from '../core/report/definition';
import { DELIVERED_ITEMS_MAX } from '../core/report/delivery/delivery';
import type { LetterInput } from '../core/report/delivery/letter';
import { whyNotDelivered } from '../core/report/delivery/why-not-delivered';
import { prepareReport } from '../core/report/prepare-report';
import { createReportRows } from '../core/report/report-rows';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { readWorkingCalendar } from './read-working-calendar';

/** What a letter takes from a report that was read; its keys are there for whoever wants to name work items. */
export type ReportTotals = Pick<
  LetterInput,
  'columns' | 'levels' | 'total' | 'read' | 'expected' | 'isPart' | 'computedAt' | 'timeZone'
> & { readonly keyOf: (row: number) => string };

/** What working days are looked up with beside Jira itself. */
type ReadingPorts = Pick<Ports, 'clock' | 'random' | 'store' | 'platform'>;

/** A search for ids alone answers no keys, so one field is always asked for. */
const SOME_FIELD = 'issuetype';

/**
 * Reads a report in the back end, as whoever `send` stands for: at most `DELIVERED_ITEMS_MAX` work items, and no longer than
 * until the deadline (epoch ms). What is left then makes it a part.
 */
export async function readReportTotals(
  ports: ReadingPorts,
  {
    send,
    definition,
    deadline,
  }: { readonly send: SendRequest; readonly definition: ReportDefinition; readonly deadline: number },
): Promise<Result<ReportTotals, AppError>> {
  const impossible = whyNotDelivered(definition);
  if (impossible !== null) return failure(impossible);
  const { clock, random } = ports;
  const time = { now: clock.now, wait: clock.wait, random: random.next };
  const patient = createRetryingSend({ ...time, send, deadline, ended: null });
  const prepared = await prepareReport(patient, {
    ...{ definition, overlay: null, now: clock.now() },
    readCalendar: (boardId) => readWorkingCalendar({ ...ports, jira: { asViewer: patient } }, boardId),
  });
  if (!prepared.ok) return prepared;
  const { jql, itemsExpected, computedAt, timeZone } = prepared.value;
  const compiled = compilePrepared(definition, prepared.value);
  if (!compiled.ok) {
    return failure(appError('delivery-faulty', { path: compiled.error[0]?.path ?? '' }));
  }
  if (compiled.value.jqls.length > 0) return failure(appError('delivery-impossible', { reason: 'jql' }));

  const rows = createReportRows(compiled.value);
  const enough = new AbortController();
  const fieldIds = compiled.value.fieldIds.length === 0 ? [SOME_FIELD] : compiled.value.fieldIds;
  const { end } = await runScan({
    ...{ ...time, send, jql, fieldIds, deadline },
    plan: planScan({ itemsExpected, fieldIds, isMetered: true }),
    onIssues: (issues) => {
      rows.addAll(issues.slice(0, DELIVERED_ITEMS_MAX - rows.size));
      if (rows.size >= DELIVERED_ITEMS_MAX) enough.abort();
    },
    onProgress: () => undefined,
    signal: enough.signal,
    token: null,
  });
  if (end.kind === 'failed') return failure(end.error);
  return success({
    ...{ columns: compiled.value.columns, levels: compiled.value.levels },
    total: arrangeReport(compiled.value, rows).total,
    ...{ read: rows.size, expected: Math.max(itemsExpected, rows.size), isPart: end.kind === 'paused' },
    ...{ computedAt, timeZone, keyOf: rows.keyOf },
  });
}
