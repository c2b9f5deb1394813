import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChartConfig } from '../../core/chart/config';
import { questionIdentity } from '../../core/chart/question-identity';
import type { AppError } from '../../core/error';
import type { ScanProgress } from '../../core/plan/run-scan';
import { createBrowserSend } from '../browser-send';
import { call } from '../call';
import { readChart, type ChartReading } from '../chart/read-chart';

export interface ChartState {
  readonly isReading: boolean;
  /** Null until the first part of the work items has been read. */
  readonly progress: ScanProgress | null;
  /** What can be drawn: while a chart is refreshed its earlier reading, else the reading as it grows. */
  readonly reading: ChartReading | null;
  readonly error: AppError | null;
}

export interface ChartControl extends ChartState {
  /** Stops and keeps what was read. */
  readonly stop: () => void;
  /** Reads everything anew. */
  readonly reload: () => void;
  /** Reads every work item, where the numbers are approximate counts; null where they are exact. */
  readonly countExactly: (() => void) | null;
  /** Goes on where the reading stopped; null when there is no such place. */
  readonly resume: (() => void) | null;
}

const IDLE: ChartState = { isReading: false, progress: null, reading: null, error: null };
/** Between a changed question and its first answer nothing of the earlier one may be drawn. */
const STARTING: ChartState = { ...IDLE, isReading: true };
const send = createBrowserSend();

interface Start {
  /** An unfinished reading to go on with. */
  readonly from: ChartReading | null;
  /** An earlier reading that stays until the new one is complete. */
  readonly shown: ChartReading | null;
  readonly isExact: boolean;
}

const ANEW: Start = { from: null, shown: null, isExact: false };

/**
 * Reads what a configuration asks for, as the viewer. A changed question is read at once and answers to the earlier one are
 * dropped; changes of the presentation read nothing. Null reads nothing. `overlay` is the clause of the dashboard's filter.
 */
export function useChart(config: ChartConfig | null, overlay: string | null): ChartControl {
  const [kept, setKept] = useState<{ readonly question: string | null; readonly state: ChartState }>({
    question: null,
    state: IDLE,
  });
  const running = useRef<AbortController | null>(null);
  const question = config === null ? null : JSON.stringify([overlay, questionIdentity(config)]);
  const asking = config === null || question === null ? null : { config, overlay, question };
  const latest = useRef(asking);
  latest.current = asking;

  const start = useCallback(({ from, shown, isExact }: Start) => {
    const asked = latest.current;
    running.current?.abort();
    if (asked === null) return;
    const controller = new AbortController();
    running.current = controller;
    const update = (change: Partial<ChartState>): void => {
      if (running.current !== controller) return;
      setKept(({ state }) => ({ question: asked.question, state: { ...state, ...change } }));
    };
    update({ ...STARTING, reading: from ?? shown });
    void readChart({
      config: asked.config,
      overlay: asked.overlay,
      isExact,
      from,
      call,
      send,
      now: Date.now,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: Math.random,
      signal: controller.signal,
      onProgress: (progress) => {
        update({ progress });
      },
      onPart: (reading) => {
        if (shown === null) update({ reading });
      },
    }).then(({ reading, error }) => {
      update({ isReading: false, progress: null, error, ...(reading === null ? {} : { reading }) });
    });
  }, []);

  useEffect(() => {
    start(ANEW);
    return () => {
      running.current?.abort();
      running.current = null;
    };
  }, [question, start]);

  const state = question === null ? IDLE : kept.question === question ? kept.state : STARTING;
  const { reading } = state;
  return {
    ...state,
    stop: () => running.current?.abort(),
    reload: () => {
      start({ ...ANEW, shown: reading?.isComplete === true ? reading : null });
    },
    countExactly:
      reading?.plan.isApproximate === true
        ? () => {
            start({ from: null, shown: reading, isExact: true });
          }
        : null,
    resume:
      reading !== null && reading.token !== null
        ? () => {
            start({ ...ANEW, from: reading });
          }
        : null,
  };
}
