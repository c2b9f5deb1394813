import type { CapacityInput } from './capacity-input';
import {
  computeCapacity,
  type CapacityResult,
  type PersonResult,
  type RoleResult,
  type UnplannedPerson,
} from './compute-capacity';
import { countOnce } from './count-once';
import { addWork, sumWork } from './count-work';
import { sumLoads, type Load } from './load';

/** Several iterations of one board taken together. */
export type CombinedCapacity = Omit<CapacityResult, 'window'>;

/**
 * The sums of several iterations of one board, as if they were one: a work item that several of them have counts once (see
 * `countOnce`). A person with different roles in them is under the first.
 * What one of them has no number for, the sum has none for either, with its reason.
 */
export function combineCapacity(inputs: readonly CapacityInput[], nearlyFullFrom: number): CombinedCapacity {
  const results = countOnce(inputs).map(computeCapacity);
  const sum = (loads: readonly Load[]): Load => sumLoads(loads, nearlyFullFrom);
  const people = groupBy(
    results.flatMap((result) => result.people),
    ({ accountId }) => accountId,
  ).map(([first, ...more]): PersonResult => ({
    ...sum([first, ...more]),
    accountId: first.accountId,
    roleId: first.roleId,
  }));
  return {
    people,
    roles: groupBy(people, ({ roleId }) => roleId).map(([first, ...more]): RoleResult => ({
      ...sum([first, ...more]),
      roleId: first.roleId,
    })),
    team: sum(results.map(({ team }) => team)),
    unassigned: sumWork(results.map(({ unassigned }) => unassigned)),
    unplanned: groupBy(
      results.flatMap(({ unplanned }) => unplanned),
      ({ accountId }) => accountId,
    ).map(([first, ...more]): UnplannedPerson => ({
      accountId: first.accountId,
      work: more.reduce((work, one) => addWork(work, one.work), first.work),
    })),
    work: sumWork(results.map(({ work }) => work)),
  };
}

type NotEmpty<T> = readonly [T, ...T[]];

/** In the order in which the keys come first. */
function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string | null): readonly NotEmpty<T>[] {
  const groups = new Map<string | null, [T, ...T[]]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}
