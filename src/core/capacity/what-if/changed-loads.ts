import { isSameJson } from '../../same-json';
import type { CapacityResult } from '../compute-capacity';
import { loadWithoutPlan, type Load } from '../load';
import type { Effect } from './effects';

export type LoadOwner =
  { readonly kind: 'person'; readonly accountId: string } | { readonly kind: 'unassigned' | 'team' };

/** The load of somebody before and after; null where one of them does not know the person. */
export interface ChangedLoad {
  readonly who: LoadOwner;
  readonly was: Load | null;
  readonly now: Load | null;
}

/** Whose numbers a draft changes: people in the order of the later plan, nobody, the team. The others are left out. */
export function changedLoads({ before, after }: Effect): readonly ChangedLoad[] {
  const [was, now] = [loadsOf(before), loadsOf(after)];
  const owners = new Map([...now, ...was].map(([key, { who }]) => [key, who]));
  return [...owners]
    .map(([key, who]) => ({ who, was: was.get(key)?.load ?? null, now: now.get(key)?.load ?? null }))
    .filter((change) => !isSameJson(change.was, change.now));
}

type Owned = readonly [string, { readonly who: LoadOwner; readonly load: Load }];

function loadsOf({ people, unplanned, unassigned, team }: CapacityResult): ReadonlyMap<string, Owned[1]> {
  const ofPerson = (accountId: string, load: Load): Owned => [
    `person ${accountId}`,
    { who: { kind: 'person', accountId }, load },
  ];
  return new Map<string, Owned[1]>([
    ...people.map((person) => ofPerson(person.accountId, person)),
    ...unplanned.map(({ accountId, work }) => ofPerson(accountId, loadWithoutPlan(work))),
    ...(unassigned === null
      ? []
      : [['unassigned', { who: { kind: 'unassigned' }, load: loadWithoutPlan(unassigned) }] as const]),
    ['team', { who: { kind: 'team' }, load: team }],
  ]);
}
