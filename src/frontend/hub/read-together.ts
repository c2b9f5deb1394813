import {
  SHARED_READING_EVENTS,
  sharedAsk,
  type SharedQuestionOf,
  type SharedReading,
} from '../../contract/shared-reading';
import type { AppError } from '../../core/error';
import type { Wait } from '../../core/plan/retrying-send';
import type { ScanProgress } from '../../core/plan/run-scan';
import { NOT_SHARED, type Sharing } from '../../core/plan/sharing';
import { openAnswerQueue } from './answer-queue';
import type { Bus } from './bus';

/** Without an answer in this time there is no background script that listens; while a page loads, one may be slow to answer. */
const SILENCE_MS = 1500;
/** How often a gadget says that it still waits. */
const STAY_MS = 2000;
/** So many of these without any answer: the background script is gone. Counted, because timers of a hidden page are slow. */
const UNANSWERED_MAX = 3;
/** How long a gadget that was stopped waits for what there is. */
const LAST_WORD_MS = 1000;

export interface ReadTogetherInput extends SharedQuestionOf {
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
  /** Aborting ends the reading for this gadget with what there is. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ScanProgress) => void;
  /** Takes what was read so far, as it grows. */
  readonly onPart: (reading: SharedReading) => void;
}

/** `by-itself`: the gadget is to read as if there was no other. */
export type TogetherOutcome =
  | { readonly kind: 'by-itself'; readonly sharing: Sharing }
  | { readonly kind: 'read'; readonly reading: SharedReading | null; readonly error: AppError | null };

export type ReadTogether = (input: ReadTogetherInput) => Promise<TogetherOutcome>;

const BY_ITSELF: TogetherOutcome = { kind: 'by-itself', sharing: NOT_SHARED };

/**
 * Has the background script of the dashboard read for this gadget and for all others that ask about the same source. Comes
 * back without a reading where there is no such script, where it is gone, or where nobody else asks: nothing hangs on it.
 */
export function createReadTogether(bus: Bus, newId: () => string): ReadTogether {
  return async ({ kind, payload, ...input }) => {
    const asker = { readingId: newId() };
    const answers = openAnswerQueue({ bus, ...asker, ...input });
    const ask = (): void => {
      bus.emit(SHARED_READING_EVENTS.ask, sharedAsk(asker.readingId, { kind, payload }));
    };
    const stopAsking = bus.on(SHARED_READING_EVENTS.ready, ask);
    ask();
    const outcome = await followReading(input, {
      next: answers.next,
      onHeard: stopAsking,
      stay: () => {
        bus.emit(SHARED_READING_EVENTS.stay, asker);
      },
      leave: () => {
        bus.emit(SHARED_READING_EVENTS.leave, asker);
      },
    });
    stopAsking();
    answers.close();
    return outcome;
  };
}

interface Line extends Pick<ReturnType<typeof openAnswerQueue>, 'next'> {
  readonly onHeard: () => void;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Takes answers until there is an outcome. */
async function followReading(
  { now, signal, onProgress, onPart }: Omit<ReadTogetherInput, keyof SharedQuestionOf>,
  { next, onHeard, stay, leave }: Line,
): Promise<TogetherOutcome> {
  let part: SharedReading | null = null;
  let wasHeard = false;
  let hasLeft = false;
  let unanswered = 0;
  let stayedAt = now();
  for (;;) {
    if (signal.aborted && !hasLeft) {
      hasLeft = true;
      leave();
    }
    const answer = await next(hasLeft ? LAST_WORD_MS : wasHeard ? STAY_MS : SILENCE_MS);
    if (answer === null && hasLeft) return { kind: 'read', reading: part, error: null };
    if (answer === null && !signal.aborted) {
      if (!wasHeard || unanswered === UNANSWERED_MAX) {
        leave();
        return BY_ITSELF;
      }
      unanswered += 1;
    }
    if (wasHeard && !hasLeft && (answer === null || now() - stayedAt >= STAY_MS)) {
      stayedAt = now();
      stay();
    }
    if (answer === null) continue;
    if (!wasHeard) onHeard();
    wasHeard = true;
    unanswered = 0;
    switch (answer.kind) {
      case 'heard':
        break;
      case 'declined':
        if (signal.aborted) return { kind: 'read', reading: part, error: null };
        return answer.reason === 'kept-apart'
          ? { kind: 'by-itself', sharing: { kind: 'kept-apart' } }
          : BY_ITSELF;
      case 'progress':
        onProgress(answer.progress);
        break;
      case 'failed':
        return { kind: 'read', reading: null, error: answer.error };
      case 'reading':
        part = answer.reading;
        if (part.isFinal) return { kind: 'read', reading: part, error: part.error };
        onPart(part);
    }
  }
}
