/** From its first sign a gadget takes about so long to ask; one that has not asked by then has nothing to ask yet. */
const ARRIVING_MS = 1500;

/** The gadgets of a page that are about to ask. */
export interface Arrivals {
  readonly come: () => void;
  /** One of them has asked, or will not. */
  readonly settle: () => void;
  /** Epoch ms: until then somebody may still ask; in the past where nobody is awaited. */
  readonly expectedUntil: () => number;
}

export function createArrivals(now: () => number): Arrivals {
  const comings: number[] = [];
  return {
    come: () => void comings.push(now()),
    // Whoever came first settles first, about.
    settle: () => void comings.shift(),
    expectedUntil: () => (comings.at(-1) ?? -Infinity) + ARRIVING_MS,
  };
}
