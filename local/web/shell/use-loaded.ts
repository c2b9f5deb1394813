import { useCallback, useEffect, useState, type DependencyList } from 'react';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'ready'; readonly value: Value };

/** Loads when a dependency changes, and again on demand without losing what is shown meanwhile. */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  dependencies: DependencyList,
): readonly [Loaded<Value>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });

  const run = useCallback(async (isWanted: () => boolean) => {
    try {
      const value = await load();
      if (isWanted()) setLoaded({ state: 'ready', value });
    } catch (error) {
      if (isWanted())
        setLoaded({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
    // The caller names what `load` depends on.
  }, dependencies);

  useEffect(() => {
    let isCurrent = true;
    setLoaded({ state: 'loading' });
    void run(() => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [run]);

  return [loaded, () => run(() => true)];
}
