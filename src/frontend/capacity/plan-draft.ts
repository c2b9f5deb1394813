import type { Weekday } from '../../core/chart/config';
import type { Iteration } from '../../core/capacity/iteration';
import {
  newPersonPlan,
  type IterationCapacity,
  type PersonPlan,
} from '../../core/capacity/records/iteration-capacity';
import { parseDate } from '../../core/time/timestamp';
import type { MessageKey } from '../texts/messages';
import { percentInput, readAmount, readPercent } from './read-amount';

/** What stands in the form of a plan; it may be unfinished. */
export interface PlanDraft {
  readonly people: readonly PersonDraft[];
  /** Empty for the iteration's own. */
  readonly start: string;
  readonly end: string;
}

export interface PersonDraft {
  /** As it was saved: what the form does not show stays. */
  readonly plan: PersonPlan;
  readonly roleId: string | null;
  /** Null for those of the board. */
  readonly workingDays: readonly Weekday[] | null;
  /** Empty for that of the board. */
  readonly dailyCapacity: string;
  readonly allocationPercent: string;
}

export interface PlanFaults {
  readonly start: MessageKey | null;
  readonly end: MessageKey | null;
  /** By account id. */
  readonly dailyCapacity: ReadonlySet<string>;
  readonly allocation: ReadonlySet<string>;
}

export function planDraft(plan: IterationCapacity): PlanDraft {
  return { people: plan.people.map(personDraft), start: plan.start ?? '', end: plan.end ?? '' };
}

function personDraft(plan: PersonPlan): PersonDraft {
  const { roleId, workingDays, dailyCapacity, allocation } = plan;
  return {
    ...{ plan, roleId, workingDays },
    dailyCapacity: amountInput(dailyCapacity),
    allocationPercent: percentInput(allocation),
  };
}

function amountInput(amount: number | null): string {
  return amount === null ? '' : String(amount);
}

/** With people who are not in it yet, as the board has everything. */
export function withPeople(draft: PlanDraft, accountIds: readonly string[]): PlanDraft {
  return withPlans(draft, [...new Set(accountIds)].map(newPersonPlan));
}

/** With those of the plans whose people are not in it yet; the others stay as they are. */
export function withPlans(draft: PlanDraft, plans: readonly PersonPlan[]): PlanDraft {
  const present = new Set(draft.people.map(({ plan }) => plan.accountId));
  const added = plans.filter(({ accountId }) => !present.has(accountId));
  return { ...draft, people: [...draft.people, ...added.map(personDraft)] };
}

/** With nobody but the people of these plans. */
export function withPlansOnly(draft: PlanDraft, plans: readonly PersonPlan[]): PlanDraft {
  return { ...draft, people: plans.map(personDraft) };
}

/** What is said about a person; what is not said stays as it is, or as the board has it. */
export type PersonChange = Pick<PersonPlan, 'accountId'> &
  Partial<Pick<PersonPlan, 'roleId' | 'workingDays' | 'dailyCapacity' | 'allocation'>>;

/** With these changes of people who are in it, and with those who are not. */
export function withChanges(draft: PlanDraft, changes: readonly PersonChange[]): PlanDraft {
  const byAccount = new Map(changes.map((change) => [change.accountId, change]));
  const all = withPeople(
    draft,
    changes.map(({ accountId }) => accountId),
  );
  return {
    ...all,
    people: all.people.map((person) => {
      const change = byAccount.get(person.plan.accountId);
      return change === undefined ? person : { ...person, ...changedPart(change) };
    }),
  };
}

function changedPart(change: PersonChange): Partial<PersonDraft> {
  const { roleId, workingDays, dailyCapacity, allocation } = change;
  return {
    ...(roleId === undefined ? {} : { roleId }),
    ...(workingDays === undefined ? {} : { workingDays }),
    ...(dailyCapacity === undefined ? {} : { dailyCapacity: amountInput(dailyCapacity) }),
    ...(allocation === undefined ? {} : { allocationPercent: percentInput(allocation) }),
  };
}

/** The same for everybody in it. */
export function withForAll(draft: PlanDraft, change: Partial<PersonDraft>): PlanDraft {
  return { ...draft, people: draft.people.map((person) => ({ ...person, ...change })) };
}

/** The plan that the form describes, or what is still to be done. A date that is set has to fit the iteration's own one. */
export function planFromDraft(
  { people, start, end }: PlanDraft,
  own: Pick<Iteration, 'start' | 'end'>,
): {
  readonly record: IterationCapacity | null;
  readonly faults: PlanFaults;
} {
  const read = people.map(({ plan, roleId, workingDays, dailyCapacity, allocationPercent }) => ({
    accountId: plan.accountId,
    daily: readAmount(dailyCapacity),
    allocation: readPercent(allocationPercent) ?? undefined,
    plan: { ...plan, roleId, workingDays },
  }));
  const idsWith = (isWrong: (person: (typeof read)[number]) => boolean): ReadonlySet<string> =>
    new Set(read.filter(isWrong).map(({ accountId }) => accountId));
  const dates = dateFaults({ start, end }, own);
  const faults: PlanFaults = {
    ...dates,
    dailyCapacity: idsWith(({ daily }) => daily === undefined),
    allocation: idsWith(({ allocation }) => allocation === undefined),
  };
  const plans = read.flatMap(({ plan, daily, allocation }) =>
    daily === undefined || allocation === undefined ? [] : [{ ...plan, dailyCapacity: daily, allocation }],
  );
  if (dates.start !== null || dates.end !== null || plans.length < people.length)
    return { record: null, faults };
  return {
    record: {
      version: 1,
      people: plans,
      start: start === '' ? null : start,
      end: end === '' ? null : end,
    },
    faults,
  };
}

/** Where the last day would come before the first: by two dates that are set, or by one and that which the iteration keeps. */
function dateFaults(
  { start, end }: Pick<PlanDraft, 'start' | 'end'>,
  own: Pick<Iteration, 'start' | 'end'>,
): Pick<PlanFaults, 'start' | 'end'> {
  const first = start === '' ? own.start : parseDate(start);
  const last = end === '' ? (own.end?.day ?? null) : parseDate(end);
  const isReversed = first !== null && last !== null && last < first;
  if (!isReversed || (start === '' && end === '')) return { start: null, end: null };
  if (end === '') return { start: 'capacity.fault.ends-before', end: null };
  return { start: null, end: start === '' ? 'capacity.fault.begins-after' : 'capacity.fault.reversed' };
}
