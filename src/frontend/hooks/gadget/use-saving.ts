import { useState } from 'react';
import { view } from '@forge/bridge';

/** What every gadget's configuration says. */
export interface GadgetConfig {
  readonly refreshMinutes: number | null;
}

export interface Saving {
  readonly isSaving: boolean;
  /** Why Jira refused, in its own words; null when it did not. */
  readonly error: string | null;
  readonly save: (config: GadgetConfig) => Promise<void>;
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
function submission(config: GadgetConfig): GadgetConfig & { readonly refresh?: number } {
  return config.refreshMinutes === null ? config : { ...config, refresh: config.refreshMinutes };
}
