import type { SprintConfig } from '../../../core/sprint/config';
import { call } from '../../call';
import { BROWSER_TOOLS } from '../../reading/reading-tools';
import { readSprint, type SprintReading } from '../../sprint/read-sprint';
import { useShortReading, type ShortReadingState } from './use-short-reading';

export interface SprintControl extends ShortReadingState<SprintReading> {
  readonly reload: () => void;
}

/**
 * Reads a sprint as the viewer. A changed choice is read anew. Null reads nothing yet. `overlay` is the clause of the
 * dashboard's filter.
 */
export function useSprint(config: SprintConfig | null, overlay: string | null): SprintControl {
  const { state, reload } = useShortReading(
    JSON.stringify([overlay, config?.boardId, config?.sprintId]),
    config === null ? null : () => readSprint({ ...BROWSER_TOOLS, call }, { config, overlay }),
  );
  return { ...state, reload };
}
