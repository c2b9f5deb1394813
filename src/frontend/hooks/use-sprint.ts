import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../core/error';
import { createRetryingSend } from '../../core/plan/retrying-send';
import type { SprintConfig } from '../../core/sprint/config';
import { readSprintWork, type SprintReading } from '../../core/sprint/read-sprint-work';
import { createBrowserSend } from '../browser-send';
import { waitInBrowser } from '../wait-in-browser';

interface SprintState {
  readonly isReading: boolean;
  /** While a sprint is read anew, its earlier reading. */
  readonly reading: (SprintReading & { readonly readAt: number; readonly requests: number }) | null;
  readonly error: AppError | null;
}

export interface SprintControl extends SprintState {
  readonly reload: () => void;
}

/** Nobody waits longer for a sprint; the failure offers to try again. */
const PATIENCE_MS = 20_000;

const STARTING: SprintState = { isReading: true, reading: null, error: null };
const browserSend = createBrowserSend();

/**
 * Reads a sprint as the viewer. A changed choice is read anew, and late answers are dropped. Null reads nothing yet. `overlay`
 * is the clause of the dashboard's filter.
 */
export function useSprint(config: SprintConfig | null, overlay: string | null): SprintControl {
  const key = JSON.stringify([overlay, config?.boardId, config?.sprintId]);
  const [kept, setKept] = useState({ key, state: STARTING });
  const running = useRef<object | null>(null);
  const asked = config === null ? null : { config, overlay };
  const latest = useRef(asked);
  latest.current = asked;

  const read = useCallback(() => {
    const run = {};
    running.current = run;
    const question = latest.current;
    if (question === null) return;
    const update = (change: Partial<SprintState>): void => {
      if (running.current !== run) return;
      setKept(({ key: before, state }) => ({
        key,
        state: { ...(before === key ? state : STARTING), ...change },
      }));
    };
    update({ isReading: true, error: null });
    let requests = 0;
    const send = createRetryingSend({
      send: (request) => {
        requests += 1;
        return browserSend(request);
      },
      now: Date.now,
      wait: waitInBrowser,
      random: Math.random,
      deadline: Date.now() + PATIENCE_MS,
      ended: null,
    });
    void readSprintWork(send, question).then((answer) => {
      update(
        answer.ok
          ? { isReading: false, reading: { ...answer.value, readAt: Date.now(), requests } }
          : { isReading: false, error: answer.error },
      );
    });
  }, [key]);

  useEffect(() => {
    read();
    return () => {
      running.current = null;
    };
  }, [read]);

  return { ...(kept.key === key ? kept.state : STARTING), reload: read };
}
