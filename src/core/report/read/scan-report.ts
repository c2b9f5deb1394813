import type { AppError } from '../../error';
import type { SendRequest } from '../../jira/rest';
import { runScan, type ScanInput } from '../../plan/run-scan';
import type { ReportIntake } from './report-intake';

export interface ReportScanInput extends ScanInput {
  /** It takes what the scan hands over. */
  readonly intake: ReportIntake;
  /** For what work items wait for; it sends again what may pass. */
  readonly patientSend: SendRequest;
  /** Whether more may be asked for, once the work items are there. */
  readonly mayAsk: () => boolean;
}

/** How far the reading of a report came. */
export interface ReportScanned {
  /** Work items that were found and were gone when their fields were asked for. */
  readonly vanished: number;
  readonly isComplete: boolean;
  /** Where to go on; null for a reading that is complete, or cannot go on. */
  readonly token: string | null;
  readonly error: AppError | null;
}

/** Reads the work items of a report's source, and then what its rows wait for beside them. */
export async function scanReport(input: ReportScanInput): Promise<ReportScanned> {
  const { intake, token, patientSend, mayAsk, onProgress } = input;
  const { end, vanished } = token === ALL_FOUND ? ALREADY_SCANNED : await runScan(withoutWaiting(input));
  const fault = await intake.finish(patientSend, {
    mayAsk,
    onRows: () => {
      const expected = intake.read();
      onProgress({ read: expected - intake.waiting(), expected }, () => ALL_FOUND);
    },
  });
  const isComplete = end.kind === 'complete' && intake.isDone();
  return {
    vanished,
    isComplete,
    token: end.kind !== 'complete' ? end.token : isComplete ? null : ALL_FOUND,
    error: end.kind === 'failed' ? end.error : fault,
  };
}

/** A work item whose rows are still to come is not read. */
function withoutWaiting(input: ReportScanInput): ScanInput {
  return {
    ...input,
    onProgress: ({ read, expected }, position) => {
      input.onProgress({ read: read - input.intake.waiting(), expected }, position);
    },
  };
}

/** The token of a reading that found all work items, of which some wait for what belongs to them. */
const ALL_FOUND = 'all-found';
const ALREADY_SCANNED = { end: { kind: 'complete' }, vanished: 0 } as const;
