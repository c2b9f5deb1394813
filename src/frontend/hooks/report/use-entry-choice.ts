import { useState } from 'react';

interface Removed {
  readonly name: string;
  /** Puts it back. */
  readonly undo: () => void;
}

/** Which entry of a list is looked at, and the one that was removed last. */
export interface EntryChoice {
  readonly id: string | null;
  readonly select: (id: string) => void;
  readonly removed: Removed | null;
  readonly remove: (removed: Removed) => void;
  readonly undo: () => void;
}

/** One choice for each of several lists: it stays when another list is looked at. */
export function useEntryChoice(): (list: string) => EntryChoice {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [removed, setRemoved] = useState<ReadonlyMap<string, Removed>>(new Map());
  return (list) => {
    const gone = removed.get(list) ?? null;
    return {
      id: chosen.get(list) ?? null,
      select: (id) => {
        setChosen((before) => new Map(before).set(list, id));
      },
      removed: gone,
      remove: (one) => {
        setRemoved((before) => new Map(before).set(list, one));
      },
      undo: () => {
        gone?.undo();
        setRemoved((before) => new Map([...before].filter(([name]) => name !== list)));
      },
    };
  };
}
