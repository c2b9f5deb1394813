import type { AppError } from '../../core/error';
import { createMeter, type Spent } from '../../core/plan/meter';
import { planOfScan, type ReadingPlan } from '../../core/plan/plan-reading';
import { runScan, type ScanProgress } from '../../core/plan/run-scan';
import { scanOf, type ScanNeeds } from '../../core/plan/scan-needs';
import type { ReadingTools } from '../reading/reading-tools';
import type { OpenQuestion } from './shared-question';

/** Somebody that a scan reads for. */
export interface ScanReader {
  readonly question: Pick<OpenQuestion, 'addAll'>;
  readonly isPresent: () => boolean;
}

export interface SharedScanInput {
  /** Of all readers together. */
  readonly needs: ScanNeeds;
  readonly members: readonly ScanReader[];
  readonly tools: ReadingTools;
  readonly onProgress: (progress: ScanProgress) => void;
}

/** Where a scan stands. */
export interface ScanStanding {
  readonly plan: ReadingPlan;
  readonly spent: Spent;
  readonly vanished: number;
  readonly fieldIds: readonly string[];
  readonly isComplete: boolean;
  readonly error: AppError | null;
}

/** A scan for several questions; it runs as long as one of them is still asked. */
export interface SharedScan {
  readonly standing: () => ScanStanding;
  /** Where a scan of the same fields goes on from here; null at the end, and before the first answer. */
  readonly token: () => string | null;
  /** Looks again whether anybody is left to read for. */
  readonly check: () => void;
  readonly ended: Promise<void>;
}

/** Starts to read what the questions need together, each work item once. */
export function startSharedScan({ needs, members, tools, onProgress }: SharedScanInput): SharedScan {
  const planned = scanOf(needs);
  const { plan, fieldIds } = planned;
  const meter = createMeter(tools.send);
  const abort = new AbortController();
  let end: Pick<ScanStanding, 'vanished' | 'isComplete' | 'error'> = {
    vanished: 0,
    isComplete: false,
    error: null,
  };
  let position = (): string | null => null;

  const ended = runScan({
    ...tools,
    ...planned,
    send: meter.send,
    onIssues: (issues) => {
      for (const { question: asked, isPresent } of members) if (isPresent()) asked.addAll(issues);
    },
    onProgress: (progress, positionNow) => {
      position = positionNow;
      onProgress(progress);
    },
    deadline: null,
    signal: abort.signal,
    token: null,
  }).then(({ end: by, vanished }) => {
    position = () => (by.kind === 'complete' ? null : by.token);
    end = { vanished, isComplete: by.kind === 'complete', error: by.kind === 'failed' ? by.error : null };
  });

  return {
    standing: () => ({ plan: planOfScan(plan), spent: meter.spent(), fieldIds, ...end }),
    token: () => position(),
    check: () => {
      if (!members.some(({ isPresent }) => isPresent())) abort.abort();
    },
    ended,
  };
}
