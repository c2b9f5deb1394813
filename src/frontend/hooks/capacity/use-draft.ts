import { useState } from 'react';
import type { DraftChange } from '../../../core/capacity/what-if/draft';

/** Changes that somebody tries out; nothing of them is written anywhere. */
export interface DraftControl {
  readonly changes: readonly DraftChange[];
  readonly add: (changes: readonly DraftChange[]) => void;
  readonly removeAt: (at: number) => void;
  readonly replace: (changes: readonly DraftChange[]) => void;
}

export function useDraft(): DraftControl {
  const [changes, setChanges] = useState<readonly DraftChange[]>([]);
  return {
    changes,
    add: (more) => {
      setChanges((before) => [...before, ...more]);
    },
    removeAt: (at) => {
      setChanges((before) => before.filter((_change, place) => place !== at));
    },
    replace: setChanges,
  };
}
