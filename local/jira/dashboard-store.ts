import type { DashboardRecord, GadgetRecord } from './model';

/** What can change on this site: dashboards, their gadgets, and the gadgets' properties. */
export interface DashboardStore {
  readonly all: () => readonly DashboardRecord[];
  readonly find: (id: string) => DashboardRecord | null;
  /** Replaces the dashboard of that id. */
  readonly save: (dashboard: DashboardRecord) => void;
  readonly nextGadgetId: () => string;
  readonly restore: (dashboards: readonly DashboardRecord[]) => void;
}

/** Gadget ids of a site start here, as those of a real one do. */
const FIRST_GADGET_ID = 10000;

export function createDashboardStore(initial: readonly DashboardRecord[]): DashboardStore {
  let dashboards = new Map(initial.map((dashboard) => [dashboard.id, dashboard]));
  let lastGadgetId = highestGadgetId(initial);
  return {
    all: () => [...dashboards.values()],
    find: (id) => dashboards.get(id) ?? null,
    save: (dashboard) => {
      dashboards.set(dashboard.id, dashboard);
    },
    nextGadgetId: () => {
      lastGadgetId += 1;
      return String(lastGadgetId);
    },
    restore: (saved) => {
      dashboards = new Map(saved.map((dashboard) => [dashboard.id, dashboard]));
      lastGadgetId = Math.max(lastGadgetId, highestGadgetId(saved));
    },
  };
}

function highestGadgetId(dashboards: readonly DashboardRecord[]): number {
  const ids = dashboards.flatMap((dashboard) => dashboard.gadgets.map((gadget) => Number(gadget.id)));
  return ids.reduce((highest, id) => Math.max(highest, id), FIRST_GADGET_ID - 1);
}

/** Moves or adds `gadget` to its column and row; the others of the two columns close up, as Jira numbers them. */
export function placeGadget(gadgets: readonly GadgetRecord[], gadget: GadgetRecord): readonly GadgetRecord[] {
  const others = renumber(gadgets.filter((other) => other.id !== gadget.id));
  const below = others.filter((other) => other.column === gadget.column && other.row >= gadget.row);
  return renumber([
    ...others.filter((other) => !below.includes(other)),
    gadget,
    ...below.map((other) => ({ ...other, row: other.row + 1 })),
  ]);
}

/** Rows of each column counted from 0 without gaps; columns keep their number. */
export function renumber(gadgets: readonly GadgetRecord[]): readonly GadgetRecord[] {
  const sorted = [...gadgets].sort((a, b) => a.column - b.column || a.row - b.row);
  const rows = new Map<number, number>();
  return sorted.map((gadget) => {
    const row = rows.get(gadget.column) ?? 0;
    rows.set(gadget.column, row + 1);
    return gadget.row === row ? gadget : { ...gadget, row };
  });
}
