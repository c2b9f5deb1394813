import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';

export interface Answer<T> {
  /** Null while the first answer is on its way; while one is asked for anew, the earlier one. */
  readonly result: Result<T, AppError> | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

/** The answer to a question that `key` names; null asks nothing. A changed one is asked at once, late answers are dropped. */
export function useAnswer<T>(key: string | null, ask: () => Promise<Result<T, AppError>>): Answer<T> {
  const [kept, setKept] = useState<{
    readonly key: string | null;
    readonly result: Result<T, AppError> | null;
    readonly isLoading: boolean;
  }>({ key: null, result: null, isLoading: false });
  const running = useRef<object | null>(null);
  const latest = useRef(ask);
  latest.current = ask;

  const load = useCallback(() => {
    if (key === null) return;
    const run = {};
    running.current = run;
    setKept((before) => ({ key, result: before.key === key ? before.result : null, isLoading: true }));
    void latest.current().then((result) => {
      if (running.current === run) setKept({ key, result, isLoading: false });
    });
  }, [key]);

  useEffect(() => {
    load();
    return () => {
      running.current = null;
    };
  }, [load]);

  const isCurrent = key !== null && kept.key === key;
  return {
    result: isCurrent ? kept.result : null,
    isLoading: isCurrent ? kept.isLoading : key !== null,
    reload: load,
  };
}
