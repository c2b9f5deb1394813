import type { CapacityItem } from '../item';
import type { Scenario } from './scenario';

/** An item with the iterations that it is in; none is the backlog. */
export interface PlacedItem {
  readonly item: CapacityItem;
  readonly sprintIds: ReadonlySet<number>;
  readonly versionIds: ReadonlySet<string>;
}

/** Where the items of a scenario are, by their ids. */
export function itemPlaces({ iterations, backlog }: Scenario): ReadonlyMap<string, PlacedItem> {
  const places = new Map<string, { item: CapacityItem; sprintIds: Set<number>; versionIds: Set<string> }>();
  const placeOf = (item: CapacityItem) => {
    const place = places.get(item.id) ?? { item, sprintIds: new Set(), versionIds: new Set() };
    places.set(item.id, place);
    return place;
  };
  for (const { iteration, items } of iterations) {
    for (const item of items) {
      const { sprintIds, versionIds } = placeOf(item);
      if (iteration.source.kind === 'sprint') sprintIds.add(iteration.source.sprintId);
      if (iteration.source.kind === 'version') versionIds.add(iteration.source.versionId);
    }
  }
  backlog.forEach(placeOf);
  return places;
}
