import type { CapacityItem } from '../item';
import type { DraftChange, Refusal } from './draft';
import { findIteration, withIteration, type Scenario, type ScenarioIteration } from './scenario';

type Move = Extract<DraftChange, { readonly kind: 'move' }>;

/** A place that items are in; `iteration` is null for the backlog. */
interface Place {
  readonly iteration: ScenarioIteration | null;
  readonly items: readonly CapacityItem[];
}

/** Moves an item, and between sprints its sub-tasks with it, as Jira does. */
export function moveItem(scenario: Scenario, { itemId, from, to }: Move): Scenario | Refusal {
  const [start, target] = [placeOf(scenario, from), placeOf(scenario, to)];
  if (start === null || target === null) return 'iteration-not-found';
  const item = start.items.find(({ id }) => id === itemId);
  if (item === undefined) return 'item-not-found';
  const refusal = refusalOf(item, start, target);
  if (refusal !== null) return refusal;
  const moved = start.items.filter(
    ({ id, parentId, isSubTask }) =>
      id === itemId || (isSubTask && parentId === itemId && isSprintMove(start, target)),
  );
  const ids = new Set(moved.map(({ id }) => id));
  const without = (items: readonly CapacityItem[]): readonly CapacityItem[] =>
    items.filter(({ id }) => !ids.has(id));
  return changePlace(changePlace(scenario, from, without), to, (items) => [...without(items), ...moved]);
}

function placeOf(scenario: Scenario, key: string | null): Place | null {
  if (key === null) return { iteration: null, items: scenario.backlog };
  const iteration = findIteration(scenario, key);
  return iteration === null ? null : { iteration, items: iteration.items };
}

function changePlace(
  scenario: Scenario,
  key: string | null,
  change: (items: readonly CapacityItem[]) => readonly CapacityItem[],
): Scenario {
  if (key === null) return { ...scenario, backlog: change(scenario.backlog) };
  return withIteration(scenario, key, (one) => ({ ...one, items: change(one.items) }));
}

function refusalOf(item: CapacityItem, from: Place, to: Place): Refusal | null {
  const kinds = new Set([from, to].flatMap(({ iteration }) => iteration?.iteration.source.kind ?? []));
  if (kinds.size !== 1 || kinds.has('range')) return 'no-such-move';
  if ([from, to].some(({ iteration }) => iteration?.iteration.state === 'closed')) return 'closed';
  return item.isSubTask && isSprintMove(from, to) ? 'follows-parent' : null;
}

function isSprintMove(...places: readonly Place[]): boolean {
  return places.some(({ iteration }) => iteration?.iteration.source.kind === 'sprint');
}
