import { newPersonPlan } from '../records/iteration-capacity';
import { NO_PERSON_CAPACITY } from '../records/person-capacity';
import type { DraftChange, Refusal } from './draft';
import { moveItem } from './move-item';
import { findIteration, withIteration, type Scenario, type ScenarioIteration } from './scenario';

export interface AppliedDraft {
  readonly scenario: Scenario;
  /** Changes that could not be made, by their place in the draft; the others were. */
  readonly refused: readonly { readonly at: number; readonly refusal: Refusal }[];
}

/** A scenario after the changes of a draft, one after the other. Nothing is written anywhere; without changes it is the same. */
export function applyDraft(scenario: Scenario, draft: readonly DraftChange[]): AppliedDraft {
  return draft.reduce<AppliedDraft>(
    (applied, change, at) => {
      const next = applyChange(applied.scenario, change);
      return typeof next === 'string'
        ? { ...applied, refused: [...applied.refused, { at, refusal: next }] }
        : { ...applied, scenario: next };
    },
    { scenario, refused: [] },
  );
}

function applyChange(scenario: Scenario, change: DraftChange): Scenario | Refusal {
  switch (change.kind) {
    case 'assign':
      return assign(scenario, change);
    case 'move':
      return moveItem(scenario, change);
    case 'plan':
      return changePlan(scenario, change.iteration, (one) => withPerson(one, change));
    case 'leave':
      return changePlan(scenario, change.iteration, (one) => withoutPerson(one, change));
    case 'day-off':
      return addDayOff(scenario, change);
  }
}

type Change<Kind extends DraftChange['kind']> = Extract<DraftChange, { readonly kind: Kind }>;

function assign(scenario: Scenario, { itemId, accountId }: Change<'assign'>): Scenario | Refusal {
  const places = [scenario.backlog, ...scenario.iterations.map(({ items }) => items)];
  if (!places.some((items) => items.some(({ id }) => id === itemId))) return 'item-not-found';
  const assigned = (items: ScenarioIteration['items']): ScenarioIteration['items'] =>
    items.map((item) => (item.id === itemId ? { ...item, assigneeId: accountId } : item));
  return {
    ...scenario,
    backlog: assigned(scenario.backlog),
    iterations: scenario.iterations.map((one) => ({ ...one, items: assigned(one.items) })),
  };
}

function changePlan(
  scenario: Scenario,
  key: string,
  change: (iteration: ScenarioIteration) => ScenarioIteration | Refusal,
): Scenario | Refusal {
  const iteration = findIteration(scenario, key);
  if (iteration === null) return 'iteration-not-found';
  const changed = change(iteration);
  return typeof changed === 'string' ? changed : withIteration(scenario, key, () => changed);
}

function withPerson(one: ScenarioIteration, { accountId, changes }: Change<'plan'>): ScenarioIteration {
  const { people } = one.plan;
  const isIn = people.some((person) => person.accountId === accountId);
  const everybody = isIn ? people : [...people, newPersonPlan(accountId)];
  return {
    ...one,
    plan: {
      ...one.plan,
      people: everybody.map((person) =>
        person.accountId === accountId ? { ...person, ...changes } : person,
      ),
    },
  };
}

function withoutPerson(one: ScenarioIteration, { accountId }: Change<'leave'>): ScenarioIteration | Refusal {
  const people = one.plan.people.filter((person) => person.accountId !== accountId);
  if (people.length === one.plan.people.length) return 'person-not-found';
  return { ...one, plan: { ...one.plan, people } };
}

function addDayOff(scenario: Scenario, { accountId, dayOff }: Change<'day-off'>): Scenario {
  const person = scenario.persons.get(accountId) ?? NO_PERSON_CAPACITY;
  const changed = { ...person, daysOff: [...person.daysOff, dayOff] };
  return { ...scenario, persons: new Map([...scenario.persons, [accountId, changed]]) };
}
