import { and } from '../source/jql';
import type { FilterPresence, KeptFilter, Overlay } from './hub-messages';

/** The filter gadgets that the background script knows of. */
export interface HubState {
  readonly filters: readonly KnownFilter[];
}

interface KnownFilter extends FilterPresence {
  /** Roll calls since it last answered. */
  readonly missed: number;
}

/**
 * A gadget that was removed, or whose dashboard was left, says no good-bye: after so many roll calls without an answer its
 * clause counts no more. Two, since an answer may still be on its way when the next call goes out.
 */
const MISSED_MAX = 2;

export const EMPTY_HUB: HubState = { filters: [] };

/** After a filter gadget has said what it filters by. */
export function withPresence({ filters }: HubState, presence: FilterPresence): HubState {
  return {
    filters: [...filters.filter((filter) => !isSame(filter, presence)), { ...presence, missed: 0 }].sort(
      (a, b) => (a.gadgetId < b.gadgetId ? -1 : 1),
    ),
  };
}

/** After a filter gadget has said that it is still there, with what it filtered by last. */
export function withKept({ filters }: HubState, kept: KeptFilter): HubState {
  return { filters: filters.map((filter) => (isSame(filter, kept) ? { ...filter, missed: 0 } : filter)) };
}

/** After a roll call went out: gadgets that have missed too many are forgotten. */
export function afterRollCall({ filters }: HubState): HubState {
  return {
    filters: filters
      .map((filter) => ({ ...filter, missed: filter.missed + 1 }))
      .filter(({ missed }) => missed <= MISSED_MAX),
  };
}

/** What the gadgets of a dashboard add to their sources: every filter on it must match. */
export function overlayOf({ filters }: HubState, dashboardId: string): Overlay {
  const own = filters.filter((filter) => filter.dashboardId === dashboardId);
  const jql = and(...own.map(({ clause }) => clause));
  return {
    dashboardId,
    clause: jql === '' ? null : jql,
    isSettled: own.every(({ isReady }) => isReady),
  };
}

/** The dashboards that have a filter. */
export function filteredDashboards({ filters }: HubState): readonly string[] {
  return [...new Set(filters.map(({ dashboardId }) => dashboardId))];
}

function isSame(a: KeptFilter, b: KeptFilter): boolean {
  return a.dashboardId === b.dashboardId && a.gadgetId === b.gadgetId;
}
