import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { AppError } from '../../../core/error';
import type { ScanProgress } from '../../../core/plan/run-scan';
import { call } from '../../call';
import { pageBus } from '../../hub/bus';
import { createReadTogether } from '../../hub/read-together';
import { BROWSER_TOOLS } from '../../reading/reading-tools';
import type { ReadingOutcome, ReadingRun } from '../../reading/reading-run';

export interface ReadingState<Reading> {
  readonly isReading: boolean;
  /** Null until the first part of the work items has been read. */
  readonly progress: ScanProgress | null;
  /** What can be drawn: while it is refreshed the earlier reading, else the reading as it grows. */
  readonly reading: Reading | null;
  readonly error: AppError | null;
}

export interface ReadingControl<Reading> extends ReadingState<Reading> {
  /** Stops and keeps what was read. */
  readonly stop: () => void;
  /** Reads everything anew. */
  readonly reload: () => void;
  /** Goes on where the reading stopped; null when there is no such place. */
  readonly resume: (() => void) | null;
  /** Reads everything anew without approximations; what is there stays until then. */
  readonly readExactly: () => void;
}

/** What every reading can be asked. */
interface AnyReading {
  readonly isComplete: boolean;
  /** Where it stopped; null at the end, and where it has to begin anew. */
  readonly token: string | null;
}

/** Where a view stands that reads. */
export interface ReadingPlace {
  /** The clause of the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
  /** Whether other gadgets stand beside it, which may ask about the same source. */
  readonly isOnDashboard: boolean;
}

/** The form of a gadget: it stands alone, and nothing filters what it shows. */
export const IN_FORM: ReadingPlace = { overlay: null, isOnDashboard: false };

export interface ReadingInput<Reading> extends Pick<ReadingPlace, 'isOnDashboard'> {
  /** Tells questions apart: a changed one is read at once. Null reads nothing. */
  readonly question: string | null;
  /** Reads the answer to the present question. */
  readonly read: (run: ReadingRun<Reading>) => Promise<ReadingOutcome<Reading>>;
}

interface Start<Reading> {
  readonly from: Reading | null;
  /** An earlier reading that stays until the new one is complete. */
  readonly shown: Reading | null;
  readonly isExact: boolean;
}

const IDLE = { isReading: false, progress: null, reading: null, error: null } as const;
/** Between a changed question and its first answer nothing of the earlier one may be drawn. */
const STARTING = { ...IDLE, isReading: true } as const;
const ANEW = { from: null, shown: null, isExact: false } as const;
const readTogether = createReadTogether(pageBus, () => crypto.randomUUID());

/** Reads the answer to a question, as the viewer. Answers to an earlier question are dropped. */
export function useReading<Reading extends AnyReading>(
  input: ReadingInput<Reading>,
): ReadingControl<Reading> {
  const { question } = input;
  const [kept, setKept] = useState<{ question: string | null; state: ReadingState<Reading> }>({
    question: null,
    state: IDLE,
  });
  const running = useRef<AbortController | null>(null);
  const latest = useRef(input);
  latest.current = input;

  const start = useCallback(({ from, shown, isExact }: Start<Reading>) => {
    const asked = latest.current;
    running.current?.abort();
    if (asked.question === null) return;
    const controller = new AbortController();
    running.current = controller;
    const update = (change: Partial<ReadingState<Reading>>): void => {
      if (running.current !== controller) return;
      setKept(({ state }) => ({ question: asked.question, state: { ...state, ...change } }));
    };
    update({ ...STARTING, reading: from ?? shown });
    void asked
      .read({
        ...BROWSER_TOOLS,
        ...{ from, isExact, call },
        together: asked.isOnDashboard ? readTogether : null,
        signal: controller.signal,
        onProgress: (progress) => {
          update({ progress });
        },
        onPart: (reading) => {
          if (shown === null) update({ reading });
        },
      })
      .then(({ reading, error }) => {
        update({ isReading: false, progress: null, error, ...(reading === null ? {} : { reading }) });
      });
  }, []);

  // With the drawing that offers to stop it: nobody can be quicker.
  useLayoutEffect(() => {
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
    readExactly: () => {
      start({ from: null, shown: reading, isExact: true });
    },
    resume:
      reading !== null && reading.token !== null
        ? () => {
            start({ ...ANEW, from: reading });
          }
        : null,
  };
}
