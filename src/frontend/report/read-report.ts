import type { AppError } from '../../core/error';
import type { JiraIssue } from '../../core/field/field';
import { callJira } from '../../core/jira/call';
import { ISSUES_PER_PAGE, searchIssues, type SearchPage } from '../../core/jira/search';
import type { SendRequest } from '../../core/jira/rest';
import { createMeter } from '../../core/plan/meter';
import { planScan, type ScanPlan } from '../../core/plan/plan-scan';
import { arrangeReport } from '../../core/report/arrange/arrange-report';
import { compilePrepared } from '../../core/report/compile-prepared';
import type { CompiledReport } from '../../core/report/compile-report';
import type { ReportFault } from '../../core/report/context';
import type { ReportDefinition } from '../../core/report/definition';
import { prepareReport, type PreparedReport } from '../../core/report/prepare-report';
import { createReportIntake, type ReportIntake } from '../../core/report/read/report-intake';
import { scanReport } from '../../core/report/read/scan-report';
import { scannedFieldIds } from '../../core/report/read/scanned-fields';
import { createReportRows, type ReportRows } from '../../core/report/report-rows';
import type { ReportResult } from '../../core/report/result';
import type { Result } from '../../core/result';
import { createPatientSend } from '../reading/patient-send';
import type { ReadingOutcome, ReadingRun } from '../reading/reading-run';
import { createCalendarReader } from '../calendar-reader';
import { whenAborted } from '../when-aborted';
import { createReportDetails, type ReportDetails } from './report-details';
import { createOutsideParents, type OutsideParents } from './outside-parents';

/** What came of a report: its rows, or everything that is wrong with its definition. */
export type ReportReading = RowsReading | FaultyReading;

export interface FaultyReading {
  readonly kind: 'faulty';
  readonly faults: readonly ReportFault[];
  readonly isComplete: true;
  readonly token: null;
}

/** What was read so far of a report, and where to go on. The rows in it go on growing. */
export interface RowsReading {
  readonly kind: 'rows';
  readonly prepared: PreparedReport;
  readonly compiled: CompiledReport;
  readonly rows: ReportRows;
  /** What the rows that were there said. */
  readonly result: ReportResult;
  readonly details: ReportDetails;
  readonly intake: ReportIntake;
  readonly outside: OutsideParents;
  /** Whether the details of all rows are read with them. */
  readonly isWhole: boolean;
  /** What is asked of each work item. */
  readonly fieldIds: readonly string[];
  /** Null for a sample, which is no scan. */
  readonly plan: ScanPlan | null;
  /** Work items. */
  readonly read: number;
  readonly requests: number;
  readonly vanished: number;
  readonly isComplete: boolean;
  readonly token: string | null;
}

export interface ReadReportInput extends Omit<ReadingRun<ReportReading>, 'isExact' | 'together'> {
  readonly definition: ReportDefinition;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
  /** So many work items are enough, for those who are still at work on the report; null for all. */
  readonly sample: number | null;
}

/** Grown numbers are drawn again this often at most: drawing sends the whole tree over the bridge. */
const PART_INTERVAL_MS = 500;
/** The longer it takes, the rarer they are: with each, the rows on the screen are others and their details are asked for. */
const PART_SHARE = 0.5;
/** Arranging takes no more than this part of the time. */
const ARRANGING_SHARE = 0.2;

type Outcome = ReadingOutcome<ReportReading>;

/** Reads a report in this browser, as the viewer. Aborting the signal ends the reading with what is there. */
export async function readReport(input: ReadReportInput): Promise<Outcome> {
  const { from, sample } = input;
  if (from?.kind === 'rows') return scan(input, from);
  const opened = await open(input);
  if (opened.reading?.kind !== 'rows') return opened;
  const { reading } = opened;
  input.onPart(reading);
  return sample === null ? scan(input, reading) : readSample(input, reading, sample);
}

/** Everything but the rows. */
async function open(input: ReadReportInput): Promise<Outcome> {
  const { definition, overlay, sample, call, now, signal } = input;
  const meter = createMeter(input.send);
  const { send } = createPatientSend({ ...input, send: meter.send });
  const preparing = prepareReport(send, {
    ...{ definition, overlay },
    now: now(),
    readCalendar: createCalendarReader(call, meter),
  });
  // Whoever stops does not wait for what is on its way.
  const prepared = await Promise.race([preparing, whenAborted(signal)]);
  if (prepared === null || signal.aborted) return { reading: null, error: null };
  if (!prepared.ok) return { reading: null, error: prepared.error };
  const compiled = compilePrepared(definition, prepared.value);
  if (!compiled.ok) {
    const faulty = { kind: 'faulty', faults: compiled.error, isComplete: true, token: null } as const;
    return { reading: faulty, error: null };
  }
  return {
    reading: begin(compiled.value, {
      prepared: prepared.value,
      sample,
      requests: meter.spent().requests,
    }),
    error: null,
  };
}

type Opened = Pick<RowsReading, 'prepared' | 'requests'> & Pick<ReadReportInput, 'sample'>;

/** No rows yet. */
function begin(compiled: CompiledReport, { sample, ...opened }: Opened): RowsReading {
  const { itemsExpected } = opened.prepared;
  const rows = createReportRows(compiled);
  const details = createReportDetails(compiled.shownFieldIds);
  // A source that fits into one answer is read with all that is shown of it, and so is a sample.
  const isWhole = sample !== null || itemsExpected <= ISSUES_PER_PAGE;
  const fieldIds = scannedFieldIds(compiled, isWhole);
  return {
    kind: 'rows',
    ...opened,
    ...{ compiled, rows, details, isWhole, fieldIds },
    result: arrangeReport(compiled, rows),
    outside: createOutsideParents(),
    intake: createReportIntake({ compiled, rows }),
    plan: sample === null ? planScan({ itemsExpected, fieldIds, isMetered: false }) : null,
    read: 0,
    vanished: 0,
    isComplete: false,
    token: null,
  };
}

/** What work items go into, page by page. */
function takeInto(
  { intake, details, isWhole }: RowsReading,
  send: SendRequest,
): (issues: readonly JiraIssue[]) => void {
  return (issues) => {
    intake.take(issues, send);
    if (isWhole) details.keep(issues);
  };
}

/** As the rows stand now. */
function arranged(reading: RowsReading, requests: number): RowsReading {
  const { compiled, rows, intake } = reading;
  return {
    ...reading,
    result: arrangeReport(compiled, rows),
    read: intake.read(),
    requests: reading.requests + requests,
  };
}

async function scan(input: ReadReportInput, from: RowsReading): Promise<Outcome> {
  const { now, signal, onProgress, onPart } = input;
  const { prepared, fieldIds, plan, intake, token } = from;
  if (plan === null) return { reading: from, error: null };
  const meter = createMeter(input.send);
  const { send } = createPatientSend({ ...input, send: meter.send });

  const begunAt = now();
  let nextPartAt = begunAt;
  const { error, vanished, ...scanned } = await scanReport({
    ...input,
    ...{ fieldIds, plan, intake, token },
    jql: prepared.jql,
    send: meter.send,
    patientSend: send,
    mayAsk: () => !signal.aborted,
    onIssues: takeInto(from, send),
    onProgress: (progress) => {
      if (now() < nextPartAt) return;
      const begun = now();
      onProgress(progress);
      onPart(arranged(from, meter.spent().requests));
      const arrangingMs = now() - begun;
      const readingMs = now() - begunAt;
      nextPartAt = now() + Math.max(PART_INTERVAL_MS, arrangingMs / ARRANGING_SHARE, readingMs * PART_SHARE);
    },
    deadline: null,
  });
  const reading = arranged(from, meter.spent().requests);
  return { reading: { ...reading, ...scanned, vanished: from.vanished + vanished }, error };
}

/** The first work items that Jira finds, with all that is shown of them. */
async function readSample(input: ReadReportInput, from: RowsReading, sample: number): Promise<Outcome> {
  const { signal } = input;
  const { prepared, fieldIds, intake } = from;
  const meter = createMeter(input.send);
  const { send } = createPatientSend({ ...input, send: meter.send });
  const take = takeInto(from, send);
  let pageToken: string | null = null;
  let error: AppError | null = null;
  do {
    const pageSize = Math.min(ISSUES_PER_PAGE, sample - intake.read());
    const page: Result<SearchPage, AppError> = await callJira(
      send,
      searchIssues({ jql: prepared.jql, fieldIds, pageToken, pageSize }),
    );
    if (page.ok) {
      take(page.value.issues);
      pageToken = page.value.nextPageToken;
    } else {
      error = page.error;
    }
  } while (error === null && pageToken !== null && intake.read() < sample && !signal.aborted);
  const fault = await intake.finish(send, { mayAsk: () => !signal.aborted, onRows: () => undefined });
  return {
    reading: {
      ...arranged(from, meter.spent().requests),
      isComplete: error === null && pageToken === null && intake.isDone() && !signal.aborted,
    },
    error: signal.aborted ? null : (error ?? fault),
  };
}
