import type { DayOff } from '../../calendar/day-off';
import { chunksOf } from '../../chunks-of';
import { isSameJson } from '../../same-json';
import type { CapacityItem } from '../item';
import { iterationKey, type IterationSource } from '../iteration';
import type { IterationCapacity } from '../records/iteration-capacity';
import { itemPlaces, type PlacedItem } from './item-places';
import type { Scenario } from './scenario';

/** What has to be written so that a draft becomes true: the first three to Jira, the others to the storage. */
export type DraftWrite =
  | {
      readonly kind: 'assign';
      readonly item: ItemRef;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** Null is the backlog. At most `ITEMS_PER_MOVE` items; their sub-tasks follow them. */
  | { readonly kind: 'move-to-sprint'; readonly sprintId: number | null; readonly items: readonly ItemRef[] }
  | {
      readonly kind: 'change-versions';
      readonly item: ItemRef;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'save-plan'; readonly iteration: IterationSource; readonly plan: IterationCapacity }
  | { readonly kind: 'add-days-off'; readonly accountId: string; readonly daysOff: readonly DayOff[] };

export interface ItemRef {
  readonly id: string;
  readonly key: string;
}

/**
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/ (Move issues to sprint and rank: at most 50)
 */
export const ITEMS_PER_MOVE = 50;

/** The difference between two scenarios as writes. What was changed and changed back is none. */
export function draftWrites(before: Scenario, after: Scenario): readonly DraftWrite[] {
  const [places, newPlaces] = [itemPlaces(before), itemPlaces(after)];
  const changed = [...places].flatMap(([id, was]): readonly ItemChange[] => {
    const now = newPlaces.get(id);
    return now === undefined ? [] : [{ was, now }];
  });
  return [
    ...changed.flatMap(assignments),
    ...sprintMoves(changed),
    ...changed.flatMap(versionChanges),
    ...planChanges(before, after),
    ...personChanges(before, after),
  ];
}

interface ItemChange {
  readonly was: PlacedItem;
  readonly now: PlacedItem;
}

function refOf({ id, key }: CapacityItem): ItemRef {
  return { id, key };
}

function assignments({ was, now }: ItemChange): readonly DraftWrite[] {
  const [from, to] = [was.item.assigneeId, now.item.assigneeId];
  return from === to ? [] : [{ kind: 'assign', item: refOf(now.item), from, to }];
}

/** A sprint takes an item out of the sprint that it was in. */
function sprintMoves(changes: readonly ItemChange[]): readonly DraftWrite[] {
  const moves = new Map<number | null, ItemRef[]>();
  for (const { was, now } of changes.filter(({ now: { item } }) => !item.isSubTask)) {
    const added = without(now.sprintIds, was.sprintIds);
    const removed = without(was.sprintIds, now.sprintIds);
    const targets = added.length === 0 && removed.length > 0 ? [null] : added;
    for (const target of targets) moves.set(target, [...(moves.get(target) ?? []), refOf(now.item)]);
  }
  return [...moves].flatMap(([sprintId, items]) =>
    chunksOf(items, ITEMS_PER_MOVE).map((chunk): DraftWrite => ({
      kind: 'move-to-sprint',
      sprintId,
      items: chunk,
    })),
  );
}

function versionChanges({ was, now }: ItemChange): readonly DraftWrite[] {
  const added = without(now.versionIds, was.versionIds);
  const removed = without(was.versionIds, now.versionIds);
  if (added.length + removed.length === 0) return [];
  return [{ kind: 'change-versions', item: refOf(now.item), added, removed }];
}

function planChanges(before: Scenario, after: Scenario): readonly DraftWrite[] {
  const plans = new Map(
    before.iterations.map(({ iteration, plan }) => [iterationKey(iteration.source), plan]),
  );
  return after.iterations.flatMap(({ iteration, plan }): readonly DraftWrite[] => {
    const was = plans.get(iterationKey(iteration.source));
    return was === undefined || isSameJson(was, plan)
      ? []
      : [{ kind: 'save-plan', iteration: iteration.source, plan }];
  });
}

function personChanges(before: Scenario, after: Scenario): readonly DraftWrite[] {
  return [...after.persons].flatMap(([accountId, person]): readonly DraftWrite[] => {
    const known = before.persons.get(accountId)?.daysOff ?? [];
    const daysOff = person.daysOff.filter((dayOff) => !known.some((one) => isSameJson(one, dayOff)));
    return daysOff.length === 0 ? [] : [{ kind: 'add-days-off', accountId, daysOff }];
  });
}

function without<T>(all: ReadonlySet<T>, others: ReadonlySet<T>): readonly T[] {
  return [...all].filter((one) => !others.has(one));
}
