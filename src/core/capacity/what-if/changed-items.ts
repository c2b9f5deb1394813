import { itemPlaces, type PlacedItem } from './item-places';
import type { Scenario } from './scenario';

/**
 * The items that somebody assigned or moved since a scenario was read, by their ids: those that another person has, that are
 * in other iterations, or in none of them any more. Both scenarios have the same iterations, as Jira has them.
 */
export function changedItems(before: Scenario, present: Scenario): ReadonlySet<string> {
  const places = itemPlaces(present);
  return new Set(
    [...itemPlaces(before)].flatMap(([id, was]) => {
      const now = places.get(id);
      return now !== undefined && isSamePlace(was, now) ? [] : [id];
    }),
  );
}

function isSamePlace(was: PlacedItem, now: PlacedItem): boolean {
  return (
    was.item.assigneeId === now.item.assigneeId &&
    isSameSet(was.sprintIds, now.sprintIds) &&
    isSameSet(was.versionIds, now.versionIds)
  );
}

function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
