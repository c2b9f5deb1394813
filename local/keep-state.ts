import { writeSavedState, type SavedState } from './saved-state';

/** How much work a crash can cost. */
const SAVE_EVERY_MS = 1000;

/** Keeps a site's state in a folder while it runs. */
export interface StateKeeper {
  /** Writes what has changed since the last time, and stops to look for changes. */
  end(): void;
}

/**
 * Writes the state at once, so that a folder that cannot be written to is known before anybody works, and then each
 * second in which something has changed.
 * @throws {UserError} at once, or from `end`, when the folder cannot be written to; in between `onFail` is told.
 */
export function keepState(options: {
  readonly dir: string;
  readonly state: () => SavedState;
  readonly onFail: (error: unknown) => void;
}): StateKeeper {
  let saved = '';
  const save = (): void => {
    const state = options.state();
    const text = JSON.stringify(state);
    if (text === saved) return;
    writeSavedState(options.dir, state);
    saved = text;
  };
  save();
  const timer = setInterval(() => {
    try {
      save();
    } catch (error) {
      options.onFail(error);
    }
  }, SAVE_EVERY_MS);
  // The site alone decides how long the process lives.
  timer.unref();
  return {
    end() {
      clearInterval(timer);
      save();
    },
  };
}
