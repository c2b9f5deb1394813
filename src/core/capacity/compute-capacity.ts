import type { CapacityInput } from './capacity-input';
import type { CapacityWindow } from './capacity-window';
import { addWork, countWork, NO_WORK, type WorkCounts } from './count-work';
import { figure, noFigure } from './figure';
import { judgeItems } from './judge-items';
import { layOut, type LaidOutOrReason } from './lay-out';
import { createLoad, sumLoads, type Load } from './load';
import { capacityFrom } from './person-load';

/** The capacity of one iteration of a board. */
export interface CapacityResult {
  /** Null for an iteration without dates: then nothing but its work is known. */
  readonly window: CapacityWindow | null;
  /** In the order of the plan. */
  readonly people: readonly PersonResult[];
  /** In the order in which the plan has them first; people without a role are one of their own. */
  readonly roles: readonly RoleResult[];
  /** The people of the plan together. */
  readonly team: Load;
  /** Work that nobody has; null where the work is not known. */
  readonly unassigned: WorkCounts | null;
  /** People who have work in the iteration and are not in its plan. */
  readonly unplanned: readonly UnplannedPerson[];
  /** All work: that of the team, of nobody and of people who are not in the plan. */
  readonly work: WorkCounts | null;
}

export interface PersonResult extends Load {
  readonly accountId: string;
  readonly roleId: string | null;
}

export interface RoleResult extends Load {
  readonly roleId: string | null;
}

export interface UnplannedPerson {
  readonly accountId: string;
  readonly work: WorkCounts;
}

/**
 * Who can do how much in an iteration, and how much work there is. A person's capacity is the sum over the days from the
 * first to the last of the part of the day that is worked, times the daily capacity; team and roles are the sums of
 * their people. What cannot be computed is a reason, never 0. See docs/capacity.md.
 */
export function computeCapacity(input: CapacityInput): CapacityResult {
  const { board, plan, work } = input;
  const layout = layOut(input);
  const counts = work.items === null ? null : countWork(judgeItems(work.items, board));
  const { nearlyFullFrom } = board.rules;
  const loadOf = (capacity: Capacity, own: WorkCounts | null): Load => {
    const allocated = own === null ? noFigure(work.reason ?? 'work-not-read') : figure(own.allocated);
    return createLoad({ ...capacity, allocated, work: own }, nearlyFullFrom);
  };
  const people = plan.people.map(({ accountId, roleId }, at): PersonResult => {
    const own = counts === null ? null : (counts.get(accountId) ?? NO_WORK);
    return { accountId, roleId, ...loadOf(capacityOf(layout, at), own) };
  });
  // A team of nobody has no capacity, but only where there are dates; so nobody is summed up with the team.
  const nobody = loadOf(capacityOf(layout, null), counts === null ? null : NO_WORK);
  return {
    window: layout.laidOut?.window ?? null,
    people,
    roles: rolesOf(people, nearlyFullFrom),
    team: sumLoads([nobody, ...people], nearlyFullFrom),
    unassigned: counts === null ? null : (counts.get(null) ?? NO_WORK),
    unplanned: unplannedOf(counts ?? new Map(), new Set(people.map(({ accountId }) => accountId))),
    work: counts === null ? null : [...counts.values()].reduce(addWork, NO_WORK),
  };
}

type Capacity = Pick<Load, 'total' | 'remaining'>;

/** Of the person at a place of the plan; null for nobody. */
function capacityOf({ laidOut, reason }: LaidOutOrReason, at: number | null): Capacity {
  if (laidOut === null) return { total: noFigure(reason), remaining: noFigure(reason) };
  const person = at === null ? undefined : laidOut.people[at];
  if (person === undefined) return { total: figure(0), remaining: figure(0) };
  const { first, remainingFrom } = laidOut.window;
  return {
    total: figure(capacityFrom(person, 0)),
    remaining: figure(capacityFrom(person, remainingFrom - first)),
  };
}

function rolesOf(people: readonly PersonResult[], nearlyFullFrom: number): readonly RoleResult[] {
  const roleIds = [...new Set(people.map(({ roleId }) => roleId))];
  return roleIds.map((roleId) => ({
    roleId,
    ...sumLoads(
      people.filter((person) => person.roleId === roleId),
      nearlyFullFrom,
    ),
  }));
}

function unplannedOf(
  counts: ReadonlyMap<string | null, WorkCounts>,
  planned: ReadonlySet<string>,
): readonly UnplannedPerson[] {
  return [...counts].flatMap(([accountId, work]) =>
    accountId === null || planned.has(accountId) ? [] : [{ accountId, work }],
  );
}
