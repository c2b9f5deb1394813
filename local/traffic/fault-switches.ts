import { createRandom, type Random } from '../data/generate/random';
import type { KvsAnswer } from '../forge/kvs/kvs';
import type { FaultRate, InvokeAnswer } from '../protocol';
import { EVENT_FAULTS } from './event-faults';
import { FAULT_KINDS, type FaultKind } from './fault-kinds';
import { STORAGE_FAULTS } from './storage-faults';

/** All faults by name, those of Jira first. */
export const FAULT_NAMES: readonly string[] = [...FAULT_KINDS, ...STORAGE_FAULTS, ...EVENT_FAULTS].map(
  ({ name }) => name,
);

/** The faults of one site, each with a switch. The same seed strikes the same calls, whatever else is switched on. */
export interface FaultSwitches {
  readonly all: () => readonly (Pick<FaultKind, 'title'> & FaultRate)[];
  /** False: there is no fault of that name, or the rate is none. */
  readonly set: (change: FaultRate) => boolean;
  /** The fault that strikes the next call of Jira, if any. */
  readonly draw: () => FaultKind | null;
  /** The same for the next call of the storage. */
  readonly drawOfStorage: () => FaultKind<KvsAnswer> | null;
  /** The same for the next event of a queue. */
  readonly drawOfEvents: () => FaultKind<InvokeAnswer> | null;
}

interface Switch<Kind> {
  readonly kind: Kind;
  readonly random: Random;
  rate: number;
}

export function createFaultSwitches(seed: number, initial: readonly FaultRate[]): FaultSwitches {
  const ofJira = switchesOf(FAULT_KINDS, seed);
  const ofStorage = switchesOf(STORAGE_FAULTS, seed + FAULT_KINDS.length);
  const ofEvents = switchesOf(EVENT_FAULTS, seed + FAULT_KINDS.length + STORAGE_FAULTS.length);
  const switches = [...ofJira, ...ofStorage, ...ofEvents];
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
    all: () => switches.map(({ kind: { name, title }, rate }) => ({ name, title, rate })),
    set,
    draw: () => drawFrom(ofJira),
    drawOfStorage: () => drawFrom(ofStorage),
    drawOfEvents: () => drawFrom(ofEvents),
  };
}

function switchesOf<Kind>(kinds: readonly Kind[], seed: number): readonly Switch<Kind>[] {
  return kinds.map((kind, index) => ({ kind, random: createRandom(seed + index), rate: 0 }));
}

function drawFrom<Kind>(switches: readonly Switch<Kind>[]): Kind | null {
  const struck = switches.filter(({ random, rate }) => rate > 0 && random.chance(rate));
  return struck[0]?.kind ?? null;
}
