import { sharedAnswerEvent, type SharedAnswer } from '../../contract/shared-reading';
import type { Wait } from '../../core/plan/retrying-send';
import type { Bus } from './bus';
import { followPieces } from './pieces';

/** The answers to one reading, one after the other. */
export interface AnswerQueue {
  /** The next answer; null when none comes in time, or when the signal is aborted meanwhile. */
  readonly next: (patienceMs: number) => Promise<SharedAnswer | null>;
  readonly close: () => void;
}

export interface AnswerQueueInput {
  readonly bus: Bus;
  readonly readingId: string;
  readonly wait: Wait;
  readonly signal: AbortSignal;
}

export function openAnswerQueue({ bus, readingId, wait, signal }: AnswerQueueInput): AnswerQueue {
  const answers: SharedAnswer[] = [];
  let wake = (): void => undefined;
  const stop = followPieces(bus, sharedAnswerEvent(readingId), (value) => {
    answers.push(value as SharedAnswer);
    wake();
  });
  return {
    next: async (patienceMs) => {
      if (answers.length === 0) {
        const woken = new Promise<void>((resolve) => (wake = resolve));
        signal.addEventListener('abort', wake, { once: true });
        await wait(patienceMs, woken);
        signal.removeEventListener('abort', wake);
      }
      return answers.shift() ?? null;
    },
    close: stop,
  };
}
