import * as v from 'valibot';
import {
  SHARED_READING_EVENTS,
  sharedAnswerEvent,
  sharedAskerSchema,
  sharedAskSchema,
  type SharedAnswer,
} from '../../contract/shared-reading';
import { chartReading } from '../../core/chart/chart-reading';
import type { AppError } from '../../core/error';
import type { ReadingKindId } from '../../core/reading/reading-kind';
import type { Result } from '../../core/result';
import { trendReading } from '../../core/trend/trend-reading';
import { createArrivals } from './arrivals';
import type { Bus } from './bus';
import { createPieceSender } from './pieces';
import { openReadingGroup, type ReadingGroup, type ReadingGroupTools } from './reading-group';
import { shareQuestion } from './share-question';
import type { SharedQuestion } from './shared-question';

/** A gadget that says nothing for so long is gone. Longer than the minute that browsers let timers of hidden pages sleep. */
const FORGOTTEN_AFTER_MS = 90_000;

const SHARED_KINDS: Readonly<Record<ReadingKindId, (payload: unknown) => Result<SharedQuestion, AppError>>> =
  {
    chart: (payload) => shareQuestion(chartReading, payload),
    trend: (payload) => shareQuestion(trendReading, payload),
  };

const UNKNOWN: SharedAnswer = { kind: 'declined', reason: 'unknown' };

interface Asker {
  readonly leave: () => void;
  readonly answer: (answer: SharedAnswer) => void;
  heardAt: number;
}

export interface ReadingHubTools extends Omit<ReadingGroupTools, 'expectedUntil'> {
  /** Runs something a while later. */
  readonly later: (run: () => void) => void;
}

/**
 * Reads for the gadgets of a page: those that ask about the same source at the same time have it read once. What is read is
 * in the memory of this script as long as somebody waits for it.
 */
export function startReadingHub(bus: Bus, { later, ...tools }: ReadingHubTools): void {
  const arrivals = createArrivals(tools.now);
  const groups = new Map<string, ReadingGroup>();
  const askers = new Map<string, Asker>();
  let isScheduled = false;

  function groupOf(sourceKey: string): ReadingGroup {
    const known = groups.get(sourceKey);
    if (known?.isOpen() === true) return known;
    const group = openReadingGroup({ ...tools, expectedUntil: arrivals.expectedUntil });
    groups.set(sourceKey, group);
    return group;
  }

  function answerer(readingId: string): (answer: SharedAnswer) => void {
    const send = createPieceSender(bus, sharedAnswerEvent(readingId));
    return (answer) => {
      if (isLast(answer)) askers.delete(readingId);
      send(answer);
    };
  }

  function scheduleSweep(): void {
    if (isScheduled || askers.size === 0) return;
    isScheduled = true;
    later(() => {
      isScheduled = false;
      for (const { heardAt, leave } of [...askers.values()]) {
        if (tools.now() - heardAt > FORGOTTEN_AFTER_MS) leave();
      }
      for (const [key, group] of groups) if (!group.isOpen()) groups.delete(key);
      scheduleSweep();
    });
  }

  bus.on(SHARED_READING_EVENTS.coming, arrivals.come);
  bus.on(SHARED_READING_EVENTS.passing, arrivals.settle);
  bus.on(SHARED_READING_EVENTS.ask, (payload) => {
    const ask = v.safeParse(sharedAskSchema, payload);
    if (!ask.success || askers.has(ask.output.readingId)) return;
    const { readingId, kind } = ask.output;
    arrivals.settle();
    const answer = answerer(readingId);
    const question = SHARED_KINDS[kind](ask.output.payload);
    // The gadget's own way says what is wrong with its configuration.
    if (!question.ok) {
      answer(UNKNOWN);
      return;
    }
    const leave = groupOf(question.value.sourceKey).join({ question: question.value, answer });
    askers.set(readingId, { leave, answer, heardAt: tools.now() });
    answer({ kind: 'heard' });
    scheduleSweep();
  });
  bus.on(SHARED_READING_EVENTS.stay, (payload) => {
    const message = v.safeParse(sharedAskerSchema, payload);
    if (!message.success) return;
    const { readingId } = message.output;
    const asker = askers.get(readingId);
    if (asker === undefined) {
      answerer(readingId)(UNKNOWN);
      return;
    }
    asker.heardAt = tools.now();
    asker.answer({ kind: 'heard' });
  });
  bus.on(SHARED_READING_EVENTS.leave, (payload) => {
    const message = v.safeParse(sharedAskerSchema, payload);
    if (message.success) askers.get(message.output.readingId)?.leave();
  });
  bus.emit(SHARED_READING_EVENTS.ready, {});
}

function isLast(answer: SharedAnswer): boolean {
  return answer.kind === 'reading'
    ? answer.reading.isFinal
    : answer.kind === 'declined' || answer.kind === 'failed';
}
