import type { AppError } from '../../error';
import { callJira } from '../../jira/call';
import { listFields } from '../../jira/fields';
import { REQUESTS_IN_FLIGHT } from '../../plan/plan-scan';
import { createRetryingSend } from '../../plan/retrying-send';
import type { ScanProgress } from '../../plan/run-scan';
import { runPool } from '../../plan/run-pool';
import { success } from '../../result';
import { isBoardRead, type ReportReading } from './report-reading';
import { openReportRun, type ReportRunInput } from './report-run';

export interface ReadReportInput extends Omit<ReportRunInput, 'fields' | 'scanSend'> {
  /** Boards of which nothing is missing, of all. */
  readonly onProgress: (progress: ScanProgress) => void;
  readonly onPart: (reading: ReportReading) => void;
}

export interface ReportOutcome {
  readonly reading: ReportReading | null;
  /** The first failure that may pass: going on tries again what is missing. */
  readonly error: AppError | null;
}

/** What was read is handed over no more often than this: each time all of it is added up and drawn. */
const BETWEEN_PARTS_MS = 500;

/**
 * Reads the capacity of several boards as the viewer: of each its plans in one call of the resolver, then the work of its
 * iterations, board after board, so that the first of them are whole early. As many requests are on their way as a scan has. A
 * board that the viewer may not view is left out and named; what fails for a while is missing, and can be read later.
 */
export async function readReport(input: ReadReportInput): Promise<ReportOutcome> {
  const { question, from, now, wait, random, signal, onProgress, onPart } = input;
  const stopped = abortOf(signal);
  const send = createRetryingSend({ send: input.send, now, wait, random, deadline: null, ended: stopped });
  const fields = from === null ? await callJira(send, listFields()) : success(from.fields);
  if (signal.aborted) return { reading: from, error: null };
  if (!fields.ok) return { reading: null, error: fields.error };

  const run = openReportRun({ ...input, send, scanSend: input.send, fields: fields.value });
  const tell = (): void => {
    const { boards } = run.reading();
    const read = question.boards.filter(({ boardId }) => isBoardRead(boards.get(boardId))).length;
    onProgress({ read, expected: question.boards.length });
  };
  let handedOverAt = now();
  const next = (): (() => Promise<void>) | null => {
    const task = signal.aborted ? null : run.take();
    if (task === null) return null;
    return async () => {
      const apply = await task();
      if (signal.aborted) return;
      apply();
      tell();
      if (now() - handedOverAt < BETWEEN_PARTS_MS) return;
      handedOverAt = now();
      onPart(run.reading());
    };
  };
  tell();
  await runPool({ limit: REQUESTS_IN_FLIGHT, next, stopped });
  return { reading: run.reading(), error: run.error() };
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
