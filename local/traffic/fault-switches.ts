import { createRandom, type Random } from '../data/generate/random';
import type { FaultRate } from '../protocol';
import { FAULT_KINDS, type FaultKind } from './fault-kinds';

/** The faults of one site, each with a switch. The same seed strikes the same calls, whatever else is switched on. */
export interface FaultSwitches {
  readonly all: () => readonly (FaultKind & FaultRate)[];
  /** False: there is no fault of that name, or the rate is none. */
  readonly set: (change: FaultRate) => boolean;
  /** The fault that strikes the next call, if any. */
  readonly draw: () => FaultKind | null;
}

interface Switch {
  readonly kind: FaultKind;
  readonly random: Random;
  rate: number;
}

export function createFaultSwitches(seed: number, initial: readonly FaultRate[]): FaultSwitches {
  const switches = FAULT_KINDS.map((kind, index): Switch => ({
    kind,
    random: createRandom(seed + index),
    rate: 0,
  }));
  const set = ({ name, rate }: FaultRate): boolean => {
    const found = switches.find(({ kind }) => kind.name === name);
    if (found === undefined || !(rate >= 0 && rate <= 1)) return false;
    found.rate = rate;
    return true;
  };
  for (const change of initial) {
    if (!set(change)) throw new RangeError(`There is no fault ${change.name} at the rate ${change.rate}.`);
  }
  return {
    all: () => switches.map(({ kind, rate }) => ({ ...kind, rate })),
    set,
    draw: () => {
      const struck = switches.filter(({ random, rate }) => rate > 0 && random.chance(rate));
      return struck[0]?.kind ?? null;
    },
  };
}
