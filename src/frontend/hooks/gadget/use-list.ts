import type { ListConfig } from '../../../core/list/config';
import { readList, type ListReading, type ReadListInput } from '../../list/read-list';
import { BROWSER_TOOLS } from '../../reading/reading-tools';
import { useShortReading, type ShortReadingState } from './use-short-reading';

export interface ListControl extends ShortReadingState<ListReading> {
  /** Reads everything anew, from the first page on. */
  readonly reload: () => void;
  /** Null on the first page, and on the last. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}

/**
 * Reads a list page by page, as the viewer. A changed configuration is read anew. Null reads nothing yet. `overlay` is the
 * clause of the dashboard's filter.
 */
export function useList(config: ListConfig | null, overlay: string | null): ListControl {
  const key = JSON.stringify([
    overlay,
    config === null ? null : { ...config, title: '', refreshMinutes: null },
  ]);
  const readPage =
    config === null
      ? null
      : (place: Pick<ReadListInput, 'prepared' | 'tokens'>) =>
          readList(BROWSER_TOOLS, { config, overlay, ...place });
  const { state, run, reload } = useShortReading(
    key,
    readPage === null ? null : () => readPage({ prepared: null, tokens: [null] }),
  );
  const { reading, isReading } = state;
  const turnTo = (tokens: readonly (string | null)[]): (() => void) | null => {
    if (reading === null || isReading || readPage === null || tokens.length === 0) return null;
    return () => {
      run(() => readPage({ prepared: reading.prepared, tokens }));
    };
  };
  const token = reading?.page.nextPageToken ?? null;
  const tokens = reading?.tokens ?? [];
  return {
    ...{ ...state, reload },
    previous: turnTo(tokens.slice(0, -1)),
    next: token === null ? null : turnTo([...tokens, token]),
  };
}
