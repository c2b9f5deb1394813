import { useState } from 'react';
import { view } from '@forge/bridge';
import type { ChartConfig } from '../../core/chart/config';

export interface Saving {
  readonly isSaving: boolean;
  /** Why Jira refused, in its own words; null when it did not. */
  readonly error: string | null;
  readonly save: (config: ChartConfig) => Promise<void>;
}

/** Hands the configuration to Jira, which then closes the form. A refusal leaves the form as it is. */
export function useSaving(): Saving {
  const [state, setState] = useState<Omit<Saving, 'save'>>({ isSaving: false, error: null });
  return {
    ...state,
    save: async (config) => {
      setState({ isSaving: true, error: null });
      try {
        await view.submit(submission(config));
        setState({ isSaving: false, error: null });
      } catch (error) {
        setState({ isSaving: false, error: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

/** Jira itself reads `refresh`: so many minutes between automatic refreshes. */
function submission(config: ChartConfig): ChartConfig & { readonly refresh?: number } {
  return config.refreshMinutes === null ? config : { ...config, refresh: config.refreshMinutes };
}
