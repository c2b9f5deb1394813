import * as v from 'valibot';
import type { AppError } from '../core/error';
import type { ReadingPlan } from '../core/plan/plan-reading';
import type { ScanProgress } from '../core/plan/run-scan';
import type { Spent } from '../core/plan/meter';
import { READING_KIND_IDS, type ReadingKindId } from '../core/reading/reading-kind';

/**
 * How the gadgets of a dashboard have its background script read for all of them, over the bridge's events. Either may be
 * there first: a gadget asks, and asks again when the script says that it is ready. Nothing of a work item is said, only
 * questions, and answers as aggregates.
 */
export const SHARED_READING_EVENTS = {
  /** Script to all: it is there from now on. */
  ready: 'inhouse.reading.ready',
  /** Gadget to script, as soon as its own script runs: it may ask in a moment. */
  coming: 'inhouse.reading.coming',
  /** Gadget to script: it came, and will not ask. */
  passing: 'inhouse.reading.passing',
  /** Gadget to script: SharedAsk. */
  ask: 'inhouse.reading.ask',
  /** Gadget to script: SharedAsker. It still waits; the script answers `heard`. */
  stay: 'inhouse.reading.stay',
  /** Gadget to script: SharedAsker. It wants no more than what there is now. */
  leave: 'inhouse.reading.leave',
} as const;

/** The event by which the script answers one gadget: SharedPiece. */
export function sharedAnswerEvent(readingId: string): string {
  return `inhouse.reading.answer.${readingId}`;
}

/** A page may hold modules of an older app for a while: they do not understand each other, and each gadget reads by itself. */
const SHARED_READING_VERSION = 1;

export const sharedAskerSchema = v.object({ readingId: v.pipe(v.string(), v.nonEmpty()) });

export const sharedAskSchema = v.object({
  ...sharedAskerSchema.entries,
  version: v.literal(SHARED_READING_VERSION),
  kind: v.picklist(READING_KIND_IDS),
  /** As the resolver of the kind takes it to begin. */
  payload: v.unknown(),
});

/** What a gadget asks. */
export interface SharedQuestionOf {
  readonly kind: ReadingKindId;
  readonly payload: unknown;
}

export function sharedAsk(
  readingId: string,
  question: SharedQuestionOf,
): v.InferInput<typeof sharedAskSchema> {
  return { version: SHARED_READING_VERSION, readingId, ...question };
}

/**
 * `heard`: the script is at it. `declined`: the gadget is to read by itself, because no other asks about its source, because
 * the site keeps reads in the resolver, or because the script knows nothing of the reading. `reading`: a part that grows, the
 * last one final. `failed`: there is nothing to show.
 */
export type SharedAnswer =
  | { readonly kind: 'heard' }
  | { readonly kind: 'declined'; readonly reason: 'alone' | 'kept-apart' | 'unknown' }
  | { readonly kind: 'progress'; readonly progress: ScanProgress }
  | { readonly kind: 'reading'; readonly reading: SharedReading }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface SharedReading {
  /** As the resolver of the kind gives it. */
  readonly prepared: unknown;
  /** As the resolver of the kind gives it: all that was read so far. */
  readonly state: unknown;
  readonly plan: ReadingPlan;
  readonly spent: Spent;
  readonly vanished: number;
  /** That asked about the same source. */
  readonly gadgets: number;
  /** What the scan asks for: the fields of all that are read together. */
  readonly fieldIds: readonly string[];
  readonly isFinal: boolean;
  readonly isComplete: boolean;
  /** Where a scan of these fields goes on; null at the end. */
  readonly token: string | null;
  /** Why it ended early. */
  readonly error: AppError | null;
}
