import type { CapacityResult } from '../../../core/capacity/compute-capacity';
import { loadWithoutPlan, type Load } from '../../../core/capacity/load';

/** A row of a gadget. */
export interface SubjectLoad {
  readonly kind: 'person' | 'unplanned' | 'unassigned' | 'team';
  /** Null for rows that are about no single person. */
  readonly accountId: string | null;
  readonly load: Load;
}

/**
 * The rows of a gadget. Account id null: the people of the plan in its order, who has work besides, what nobody has if there
 * is any, and the team at the end. Else that person alone; nothing for somebody who has neither a plan nor work.
 */
export function subjectLoads(result: CapacityResult, accountId: string | null): readonly SubjectLoad[] {
  const { people, unplanned, unassigned, team } = result;
  const ofPeople: readonly SubjectLoad[] = [
    ...people.map((load) => ({ kind: 'person' as const, accountId: load.accountId, load })),
    ...unplanned.map(({ accountId: id, work }) => ({
      ...{ kind: 'unplanned' as const, accountId: id },
      load: loadWithoutPlan(work),
    })),
  ];
  if (accountId !== null) return ofPeople.filter((row) => row.accountId === accountId);
  return [
    ...ofPeople,
    ...(unassigned === null || unassigned.open === 0
      ? []
      : [{ kind: 'unassigned' as const, accountId: null, load: loadWithoutPlan(unassigned) }]),
    { kind: 'team', accountId: null, load: team },
  ];
}
