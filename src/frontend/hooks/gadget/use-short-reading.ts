import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../core/error';
import type { Result } from '../../../core/result';

export interface ShortReadingState<Reading> {
  readonly isReading: boolean;
  /** While it is read anew, the earlier one. */
  readonly reading: Reading | null;
  readonly error: AppError | null;
}

export interface ShortReading<Reading> {
  readonly state: ShortReadingState<Reading>;
  /** Reads something else of the same question, such as its next page. */
  readonly run: (read: Read<Reading>) => void;
  /** Reads the question anew. */
  readonly reload: () => void;
}

type Read<Reading> = () => Promise<Result<Reading, AppError>>;

const STARTING = { isReading: true, reading: null, error: null } as const;

/**
 * What is read whole or not at all. `question` tells questions apart: a changed one is read at once, and answers to the earlier
 * one are dropped. A null `read` reads nothing yet.
 */
export function useShortReading<Reading>(
  question: string,
  read: Read<Reading> | null,
): ShortReading<Reading> {
  const [kept, setKept] = useState<{ question: string; state: ShortReadingState<Reading> }>({
    question,
    state: STARTING,
  });
  const running = useRef<object | null>(null);
  const latest = useRef(read);
  latest.current = read;

  const run = useCallback(
    (ask: Read<Reading>) => {
      const own = {};
      running.current = own;
      const update = (change: Partial<ShortReadingState<Reading>>): void => {
        if (running.current !== own) return;
        setKept((before) => ({
          question,
          state: { ...(before.question === question ? before.state : STARTING), ...change },
        }));
      };
      update({ isReading: true, error: null });
      void ask().then((answer) => {
        update({
          isReading: false,
          ...(answer.ok ? { reading: answer.value } : { error: answer.error }),
        });
      });
    },
    [question],
  );
  const reload = useCallback(() => {
    if (latest.current !== null) run(latest.current);
  }, [run]);

  useEffect(() => {
    reload();
    return () => {
      running.current = null;
    };
  }, [reload]);

  return { state: kept.question === question ? kept.state : STARTING, run, reload };
}
