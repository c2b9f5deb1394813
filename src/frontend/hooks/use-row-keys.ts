import { useRef } from 'react';

export interface RowKeys {
  /** One for each row, in their order. */
  readonly all: readonly number[];
  readonly add: () => void;
  readonly remove: (at: number) => void;
  /** Other keys for all rows: what their fields show is set anew. */
  readonly renew: () => void;
}

/** Keys for rows of fields that keep what is typed: another row that goes must not take it along. */
export function useRowKeys(rows: number): RowKeys {
  const keys = useRef<number[]>([]);
  const next = useRef(0);
  while (keys.current.length < rows) {
    keys.current.push(next.current);
    next.current += 1;
  }
  return {
    all: keys.current,
    add: () => {
      keys.current.push(next.current);
      next.current += 1;
    },
    remove: (at) => {
      keys.current.splice(at, 1);
    },
    renew: () => {
      keys.current = [];
    },
  };
}
