import { canEditDashboard } from '../beans/dashboard-bean';
import type { DashboardRecord, GadgetRecord } from '../model';
import { badRequest, forbidden, noContent, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { findDashboard } from './find-dashboard';

/** Jira's limits of an entity property. @see https://developer.atlassian.com/cloud/jira/platform/jira-entity-properties/ (read 2026-08-22) */
const MAX_VALUE_CHARACTERS = 32_768;
const MAX_KEY_CHARACTERS = 255;

const LIST = '/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties';
const ONE = `${LIST}/{propertyKey}`;
const READ = { classic: ['read:jira-work'], granular: ['read:dashboard.property:jira'] } as const;

export const dashboardPropertyEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: LIST,
    scopes: READ,
    handle: (call) =>
      withItem(call, ({ properties }) => {
        const keys = Object.keys(properties).map((key) => ({
          self: `${call.self}/${encodeURIComponent(key)}`,
          key,
        }));
        return ok({ keys }, keys.length);
      }),
  },
  {
    method: 'GET',
    path: ONE,
    scopes: READ,
    handle: (call) => withProperty(call, ({ properties }, key) => ok({ key, value: properties[key] }, 1)),
  },
  {
    method: 'PUT',
    path: ONE,
    scopes: { classic: ['write:jira-work'], granular: ['write:dashboard.property:jira'] },
    body: 'any',
    handle: (call) => withItem(call, (gadget, dashboard) => setProperty(call, gadget, dashboard)),
  },
  {
    method: 'DELETE',
    path: ONE,
    scopes: { classic: ['write:jira-work'], granular: ['delete:dashboard.property:jira'] },
    handle: (call) =>
      withProperty(call, (gadget, key, dashboard) => {
        if (!canEditDashboard(dashboard, call.viewer)) return forbidden(EDIT_FORBIDDEN);
        const properties = Object.fromEntries(
          Object.entries(gadget.properties).filter(([other]) => other !== key),
        );
        saveProperties(call, dashboard, { ...gadget, properties });
        return noContent();
      }),
  },
];

const EDIT_FORBIDDEN = 'You do not have permission to edit the dashboard item.';

function setProperty(call: Call, gadget: GadgetRecord, dashboard: DashboardRecord): Answer {
  if (!canEditDashboard(dashboard, call.viewer)) return forbidden(EDIT_FORBIDDEN);
  const key = call.params['propertyKey'] ?? '';
  if (key.length > MAX_KEY_CHARACTERS) {
    return badRequest(`The property key cannot be longer than ${MAX_KEY_CHARACTERS} characters.`);
  }
  if (JSON.stringify(call.json).length > MAX_VALUE_CHARACTERS) {
    return badRequest(`The property value cannot be longer than ${MAX_VALUE_CHARACTERS} characters.`);
  }
  const isNew = !Object.hasOwn(gadget.properties, key);
  saveProperties(call, dashboard, { ...gadget, properties: { ...gadget.properties, [key]: call.json } });
  return { status: isNew ? 201 : 200, objects: 0 };
}

function saveProperties({ site }: Call, dashboard: DashboardRecord, changed: GadgetRecord): void {
  const gadgets = dashboard.gadgets.map((gadget) => (gadget.id === changed.id ? changed : gadget));
  site.dashboards.save({ ...dashboard, gadgets });
}

function withItem(call: Call, answer: (gadget: GadgetRecord, dashboard: DashboardRecord) => Answer): Answer {
  const { dashboardId, itemId = '' } = call.params;
  const dashboard = findDashboard(call, dashboardId);
  const gadget = dashboard?.gadgets.find((each) => each.id === itemId);
  return dashboard === null || gadget === undefined
    ? notFound(`The dashboard item with id '${itemId}' does not exist.`)
    : answer(gadget, dashboard);
}

function withProperty(
  call: Call,
  answer: (gadget: GadgetRecord, key: string, dashboard: DashboardRecord) => Answer,
): Answer {
  return withItem(call, (gadget, dashboard) => {
    const key = call.params['propertyKey'] ?? '';
    return Object.hasOwn(gadget.properties, key)
      ? answer(gadget, key, dashboard)
      : notFound(`The property with key '${key}' does not exist.`);
  });
}
