import { differing, type EditSide, type Sides, type Versions } from '../../edit-sides';
import type { IterationCapacity, PersonPlan } from '../records/iteration-capacity';

/** A plan that two people changed at the same time. */
export type PlanVersions = Versions<IterationCapacity>;

export type PlanDifference = PersonDifference | DatesDifference;

/** A person whom the two plans do not have alike; null where a plan is without that person. */
export interface PersonDifference extends Sides<PersonPlan | null> {
  readonly kind: 'person';
  readonly accountId: string;
}

/** The two plans set other dates. */
export interface DatesDifference extends Sides<PlanDates> {
  readonly kind: 'dates';
}

export type PlanDates = Pick<IterationCapacity, 'start' | 'end'>;

/** What was chosen of each difference, by `differenceKey`. */
export type PlanChoices = ReadonlyMap<string, EditSide>;

/**
 * Where the saved plan and one's own differ: a line for each person in the order of one's own plan, those who are only in the
 * saved one after them, and the dates at last. What both changed in the same way is no difference; neither is the order.
 */
export function comparePlans(versions: PlanVersions): readonly PlanDifference[] {
  const { before, theirs, mine } = versions;
  const people = everybody(versions).flatMap((accountId): readonly PersonDifference[] => {
    const sides = differing({
      before: planOf(before, accountId),
      theirs: planOf(theirs, accountId),
      mine: planOf(mine, accountId),
    });
    return sides === null ? [] : [{ kind: 'person', accountId, ...sides }];
  });
  const dates = differing({ before: datesOf(before), theirs: datesOf(theirs), mine: datesOf(mine) });
  return dates === null ? people : [...people, { kind: 'dates', ...dates }];
}

/** Under what the choice about a difference is kept: the account id, and for the dates what no account has as its id. */
export function differenceKey(difference: PlanDifference): string {
  return difference.kind === 'person' ? difference.accountId : '#dates';
}

/** Whose version holds: the chosen one, else that of whoever alone made a change, else one's own. */
export function sideOf(difference: PlanDifference, choices: PlanChoices): EditSide {
  return choices.get(differenceKey(difference)) ?? difference.changedBy ?? 'mine';
}

/** One plan of the two: what is alike, and of each difference the side that holds. */
export function mergePlans(versions: PlanVersions, choices: PlanChoices): IterationCapacity {
  const people = new Map(everybody(versions).map((id) => [id, planOf(versions.mine, id)]));
  let dates = datesOf(versions.mine);
  for (const difference of comparePlans(versions)) {
    const side = sideOf(difference, choices);
    if (difference.kind === 'dates') dates = difference[side];
    else people.set(difference.accountId, difference[side]);
  }
  return { version: 1, people: [...people.values()].filter((plan) => plan !== null), ...dates };
}

function everybody({ mine, theirs }: PlanVersions): readonly string[] {
  return [...new Set([...mine.people, ...theirs.people].map(({ accountId }) => accountId))];
}

function planOf({ people }: IterationCapacity, accountId: string): PersonPlan | null {
  return people.find((plan) => plan.accountId === accountId) ?? null;
}

function datesOf({ start, end }: IterationCapacity): PlanDates {
  return { start, end };
}
