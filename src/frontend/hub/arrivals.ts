/** From its first sign a gadget takes about so long to ask; those that have not asked by then are of a kind that does not. */
const ARRIVING_MS = 1500;

/** The gadgets of a page that are about to ask. */
export interface Arrivals {
  readonly come: () => void;
  readonly ask: () => void;
  /** Epoch ms: until then somebody may still ask; in the past where nobody is awaited. */
  readonly expectedUntil: () => number;
}

export function createArrivals(now: () => number): Arrivals {
  const comings: number[] = [];
  return {
    come: () => void comings.push(now()),
    // Whoever came first asks first, about.
    ask: () => void comings.shift(),
    expectedUntil: () => (comings.at(-1) ?? -Infinity) + ARRIVING_MS,
  };
}
