import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../core/error';
import type { ScanProgress } from '../../core/plan/run-scan';
import type { TrendConfig } from '../../core/trend/config';
import { createBrowserSend } from '../browser-send';
import { call } from '../call';
import { readTrend, type TrendReading } from '../trend/read-trend';

interface TrendReadState {
  readonly isReading: boolean;
  /** Null until the first part of the work items has been read. */
  readonly progress: ScanProgress | null;
  /** The last reading that ended, with the configuration that it answers. */
  readonly shown: { readonly config: TrendConfig; readonly reading: TrendReading } | null;
  readonly error: AppError | null;
}

export interface TrendControl extends TrendReadState {
  /** Stops and keeps what was read. */
  readonly stop: () => void;
  /** Reads everything anew; what is shown stays until then. */
  readonly reload: () => void;
  /** Goes on where the reading stopped; null when there is no such place. */
  readonly resume: (() => void) | null;
}

const STARTING: TrendReadState = { isReading: true, progress: null, shown: null, error: null };
const send = createBrowserSend();

/** Reads a trend as the viewer. A changed question is read at once, and answers to the earlier one are dropped. */
export function useTrend(config: TrendConfig): TrendControl {
  const question = JSON.stringify({ ...config, title: '', refreshMinutes: null });
  const [kept, setKept] = useState({ question, state: STARTING });
  const running = useRef<AbortController | null>(null);
  const latest = useRef({ config, question });
  latest.current = { config, question };

  const start = useCallback((from: TrendReading | null, change: Partial<TrendReadState>) => {
    const asked = latest.current;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const update = (next: (state: TrendReadState) => TrendReadState): void => {
      if (running.current !== controller) return;
      setKept(({ question: before, state }) => ({
        question: asked.question,
        state: next(before === asked.question ? state : STARTING),
      }));
    };
    update((state) => ({ ...state, isReading: true, progress: null, error: null, ...change }));
    void readTrend({
      config: asked.config,
      from,
      call,
      send,
      now: Date.now,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: Math.random,
      signal: controller.signal,
      onProgress: (progress) => {
        update((state) => ({ ...state, progress }));
      },
    }).then(({ reading, error }) => {
      update((state) => ({
        isReading: false,
        progress: null,
        shown: reading === null ? state.shown : { config: asked.config, reading },
        error,
      }));
    });
  }, []);

  useEffect(() => {
    start(null, { shown: null });
    return () => {
      running.current?.abort();
      running.current = null;
    };
  }, [question, start]);

  const state = kept.question === question ? kept.state : STARTING;
  const reading = state.shown?.reading ?? null;
  return {
    ...state,
    stop: () => running.current?.abort(),
    reload: () => {
      start(null, reading?.isComplete === true ? {} : { shown: null });
    },
    resume:
      reading !== null && reading.token !== null
        ? () => {
            start(reading, {});
          }
        : null,
  };
}
