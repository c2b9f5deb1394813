import { canEditDashboard, gadgetBean } from '../beans/dashboard-bean';
import { placeGadget, renumber } from '../dashboard-store';
import { GADGET_COLORS, type DashboardRecord, type GadgetRecord } from '../model';
import { badRequest, noContent, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { findDashboard } from './find-dashboard';

const WRITE = { classic: ['write:jira-work'], granular: ['write:dashboard:jira'] } as const;

/** Jira Cloud's limits of a dashboard: gadgets, and columns of its widest layout. */
const MAX_GADGETS = 20;
const MAX_COLUMNS = 3;

const DASHBOARD_UNKNOWN =
  "The dashboard you requested either does not exist or you don't have the required permissions to perform this action.";
const GADGET_UNKNOWN = 'The gadget you requested does not exist.';

export const dashboardGadgetEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/dashboard/{dashboardId}/gadget',
    scopes: { classic: ['read:jira-work'], granular: ['read:dashboard:jira'] },
    query: { moduleKey: 'list', gadgetId: 'list' },
    notEmulated: ['uri'],
    handle: listGadgets,
  },
  {
    method: 'POST',
    path: '/rest/api/3/dashboard/{dashboardId}/gadget',
    scopes: {
      classic: ['write:jira-work', 'read:jira-work'],
      granular: ['write:dashboard:jira', 'read:dashboard:jira'],
    },
    body: {
      moduleKey: 'text',
      title: 'text',
      color: 'text',
      position: 'json',
      ignoreUriAndModuleKeyValidation: 'flag',
    },
    notEmulated: ['uri'],
    handle: (call) => withDashboard(call, (dashboard) => addGadget(call, dashboard)),
  },
  {
    method: 'PUT',
    path: '/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}',
    scopes: WRITE,
    body: { title: 'text', color: 'text', position: 'json' },
    handle: (call) => withGadget(call, (dashboard, gadget) => updateGadget(call, dashboard, gadget)),
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}',
    scopes: WRITE,
    handle: (call) =>
      withGadget(call, (dashboard, gadget) => {
        const gadgets = renumber(dashboard.gadgets.filter((each) => each.id !== gadget.id));
        call.site.dashboards.save({ ...dashboard, gadgets });
        return noContent();
      }),
  },
];

function listGadgets(call: Call): Answer {
  const { params, inputs } = call;
  const dashboard = findDashboard(call, params['dashboardId']);
  if (dashboard === null) return notFound(DASHBOARD_UNKNOWN);
  const keys = inputs.list('moduleKey');
  const ids = inputs.list('gadgetId');
  const gadgets = dashboard.gadgets
    .filter((gadget) => keys.length === 0 || keys.includes(gadget.moduleKey))
    .filter((gadget) => ids.length === 0 || ids.includes(gadget.id));
  return ok({ gadgets: gadgets.map(gadgetBean) }, gadgets.length);
}

function addGadget(call: Call, dashboard: DashboardRecord): Answer {
  const { site, inputs } = call;
  const moduleKey = inputs.text('moduleKey');
  if (moduleKey === null) return badRequest('Either the moduleKey or the uri of the gadget must be given.');
  if (dashboard.gadgets.length >= MAX_GADGETS) {
    return badRequest(
      'Cannot add another gadget. The maximum number of gadgets the dashboard can hold has been reached.',
    );
  }
  const changes = readChanges(call);
  if (!changes.ok) return changes.answer;
  const gadget: GadgetRecord = {
    id: site.dashboards.nextGadgetId(),
    moduleKey,
    title: moduleKey,
    // Jira puts a new gadget on top of the first column.
    column: 0,
    row: 0,
    properties: {},
    ...changes.values,
  };
  const gadgets = placeGadget(dashboard.gadgets, gadget);
  site.dashboards.save({ ...dashboard, gadgets });
  return ok(gadgetBean(gadgets.find((each) => each.id === gadget.id) ?? gadget));
}

function updateGadget(call: Call, dashboard: DashboardRecord, gadget: GadgetRecord): Answer {
  const changes = readChanges(call);
  if (!changes.ok) return changes.answer;
  const changed = { ...gadget, ...changes.values };
  const isMoved = changes.values.column !== undefined;
  const gadgets = isMoved
    ? placeGadget(dashboard.gadgets, changed)
    : dashboard.gadgets.map((each) => (each.id === gadget.id ? changed : each));
  call.site.dashboards.save({ ...dashboard, gadgets });
  return noContent();
}

type Changes = { title?: string; color?: NonNullable<GadgetRecord['color']>; column?: number; row?: number };

/** Title, colour and place of a body, each only where it was given. */
function readChanges({ inputs }: Call): { ok: true; values: Changes } | { ok: false; answer: Answer } {
  const values: Changes = {};
  const title = inputs.text('title');
  if (title !== null) values.title = title;
  const color = inputs.text('color');
  if (color !== null) {
    const known = GADGET_COLORS.find((each) => each === color);
    if (known === undefined) return { ok: false, answer: badRequest(`The color '${color}' is not valid.`) };
    values.color = known;
  }
  const position = inputs.json('position');
  if (position !== undefined) {
    const { row, column } = position as Readonly<Record<string, unknown>>;
    if (!isIndex(row) || !isIndex(column) || column >= MAX_COLUMNS) {
      return { ok: false, answer: badRequest('The position of the gadget is not valid.') };
    }
    Object.assign(values, { row, column });
  }
  return { ok: true, values };
}

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Jira does not tell a dashboard that is not there from one that the viewer may not edit. */
function withDashboard(call: Call, answer: (dashboard: DashboardRecord) => Answer): Answer {
  const dashboard = findDashboard(call, call.params['dashboardId']);
  return dashboard === null || !canEditDashboard(dashboard, call.viewer)
    ? notFound(DASHBOARD_UNKNOWN)
    : answer(dashboard);
}

function withGadget(
  call: Call,
  answer: (dashboard: DashboardRecord, gadget: GadgetRecord) => Answer,
): Answer {
  return withDashboard(call, (dashboard) => {
    const gadget = dashboard.gadgets.find((each) => each.id === call.params['gadgetId']);
    return gadget === undefined ? notFound(GADGET_UNKNOWN) : answer(dashboard, gadget);
  });
}
