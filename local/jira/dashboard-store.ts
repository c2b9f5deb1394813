import type { DashboardRecord, GadgetRecord } from './model';

/** What can change on this site: dashboards, their gadgets, and the gadgets' properties. */
export interface DashboardStore {
  readonly all: () => readonly DashboardRecord[];
  readonly find: (id: string) => DashboardRecord | null;
  /** Adds the dashboard, or replaces the one of that id. */
  readonly save: (dashboard: DashboardRecord) => void;
  readonly nextDashboardId: () => string;
  readonly nextGadgetId: () => string;
  readonly restore: (dashboards: readonly DashboardRecord[]) => void;
}

/** Ids of dashboards and gadgets start here, as those of a real site do. */
const FIRST_ID = 10000;

export function createDashboardStore(initial: readonly DashboardRecord[]): DashboardStore {
  let dashboards = new Map(initial.map((dashboard) => [dashboard.id, dashboard]));
  let lastDashboardId = highestId(initial);
  let lastGadgetId = highestId(gadgetsOf(initial));
  return {
    all: () => [...dashboards.values()],
    find: (id) => dashboards.get(id) ?? null,
    save: (dashboard) => {
      dashboards.set(dashboard.id, dashboard);
    },
    nextDashboardId: () => {
      lastDashboardId += 1;
      return String(lastDashboardId);
    },
    nextGadgetId: () => {
      lastGadgetId += 1;
      return String(lastGadgetId);
    },
    restore: (saved) => {
      dashboards = new Map(saved.map((dashboard) => [dashboard.id, dashboard]));
      lastDashboardId = Math.max(lastDashboardId, highestId(saved));
      lastGadgetId = Math.max(lastGadgetId, highestId(gadgetsOf(saved)));
    },
  };
}

const gadgetsOf = (dashboards: readonly DashboardRecord[]): readonly GadgetRecord[] =>
  dashboards.flatMap((dashboard) => dashboard.gadgets);

function highestId(records: readonly { readonly id: string }[]): number {
  return records.reduce((highest, { id }) => Math.max(highest, Number(id)), FIRST_ID - 1);
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
