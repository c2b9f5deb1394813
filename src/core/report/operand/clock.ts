/** Tells when rows have changed: each change has a number of its own. */
export interface Clock {
  at: number;
}

/** Computes again only after the rows have changed. */
export function whenChanged<T>(clock: Readonly<Clock>, compute: () => T): () => T {
  let known: { readonly at: number; readonly value: T } | null = null;
  return () => {
    if (known?.at !== clock.at) known = { at: clock.at, value: compute() };
    return known.value;
  };
}
