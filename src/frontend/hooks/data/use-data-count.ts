import { useEffect, useRef, useState } from 'react';
import type { DataCount, DataPosition } from '../../../contract/data';
import type { AppError } from '../../../core/error';
import type { StoredName } from '../../../core/privacy/stored-types';
import { addTallies, type Tally } from '../../../core/privacy/tally';
import type { Result } from '../../../core/result';
import { call } from '../../call';

export interface DataCounting {
  /** Of the types that were counted so far. */
  readonly tallies: ReadonlyMap<StoredName, Tally>;
  readonly isCounting: boolean;
  readonly error: AppError | null;
  readonly again: () => void;
}

/** Counts everything that is stored, slice by slice, with what is known so far in between. */
export function useDataCount(): DataCounting {
  const [state, setState] = useState<Omit<DataCounting, 'again'>>({
    tallies: new Map(),
    isCounting: true,
    error: null,
  });
  const running = useRef<object | null>(null);
  const count = async (): Promise<void> => {
    const run = {};
    running.current = run;
    const tallies = new Map<StoredName, Tally>();
    let from: DataPosition | null = null;
    do {
      const slice: Result<DataCount, AppError> = await call('data/count', { from });
      if (running.current !== run) return;
      if (!slice.ok) {
        setState({ tallies, isCounting: false, error: slice.error });
        return;
      }
      for (const tally of slice.value.tallies) {
        const before = tallies.get(tally.name);
        tallies.set(tally.name, before === undefined ? tally : addTallies(before, tally));
      }
      from = slice.value.next;
      setState({ tallies: new Map(tallies), isCounting: from !== null, error: null });
    } while (from !== null);
  };
  useEffect(() => {
    void count();
    return () => {
      running.current = null;
    };
  }, []);
  return {
    ...state,
    again: () => {
      setState((before) => ({ ...before, isCounting: true }));
      void count();
    },
  };
}
