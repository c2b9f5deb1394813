import { sumWork, type WorkCounts } from './count-work';
import { figure, fromBoth, noFigure, sumOf, type Figure } from './figure';

/** Capacity against work. */
export interface ComparedLoad {
  /** From the first to the last day. */
  readonly total: Figure;
  /** What of that is still to come. */
  readonly remaining: Figure;
  readonly allocated: Figure;
  /** What remains less what is allocated; below 0 there is too much work. */
  readonly balance: Figure;
  /** The share of what remains that is allocated; 1 is all of it. */
  readonly utilisation: Figure;
  readonly level: LoadLevel;
}

/** The load of a person, a role or the team. */
export interface Load extends ComparedLoad {
  /** Null where the work is not known. */
  readonly work: WorkCounts | null;
}

/** `empty`: neither capacity nor work. `unknown`: one of them is not known. */
export const LOAD_LEVELS = ['over', 'nearly-full', 'room', 'empty', 'unknown'] as const;
export type LoadLevel = (typeof LOAD_LEVELS)[number];

/** Sums of tenths are off by less; no plan is this exact. */
export const ROUNDING = 1e-9;

type Known = Pick<ComparedLoad, 'total' | 'remaining' | 'allocated'>;

/** What capacity and work make together. `nearlyFullFrom` is the board's rule. */
export function compareLoad(known: Known, nearlyFullFrom: number): ComparedLoad {
  const { total, remaining, allocated } = known;
  const balance = fromBoth(remaining, allocated, (left, taken) => figure(left - taken));
  const utilisation = fromBoth(remaining, allocated, shareTaken);
  const level = levelOf(balance, utilisation, nearlyFullFrom);
  return { total, remaining, allocated, balance, utilisation, level };
}

/** The same with the work items behind it. */
export function createLoad(known: Known & Pick<Load, 'work'>, nearlyFullFrom: number): Load {
  return { ...compareLoad(known, nearlyFullFrom), work: known.work };
}

/** Work that stands beside a plan: there is no capacity to compare it with. */
export function loadWithoutPlan(work: WorkCounts): Load {
  const none = noFigure('not-planned');
  return createLoad({ total: none, remaining: none, allocated: figure(work.allocated), work }, 1);
}

function shareTaken(remaining: number, allocated: number): Figure {
  if (remaining > 0) return figure(allocated / remaining);
  return noFigure(allocated > 0 ? 'over-allocated' : 'nothing-to-compare');
}

function levelOf(balance: Figure, utilisation: Figure, nearlyFullFrom: number): LoadLevel {
  if (balance.value === null) return 'unknown';
  if (balance.value < -ROUNDING) return 'over';
  if (utilisation.value === null) return 'empty';
  return utilisation.value >= nearlyFullFrom - ROUNDING ? 'nearly-full' : 'room';
}

/** The sums of several loads, as a role or the team has them. Of none it is empty. */
export function sumLoads(loads: readonly Load[], nearlyFullFrom: number): Load {
  return createLoad(
    {
      total: sumOf(loads.map(({ total }) => total)),
      remaining: sumOf(loads.map(({ remaining }) => remaining)),
      allocated: sumOf(loads.map(({ allocated }) => allocated)),
      work: sumWork(loads.map(({ work }) => work)),
    },
    nearlyFullFrom,
  );
}
