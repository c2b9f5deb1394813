/**
 * What the shell in the browser and the server say to each other under `/__local`. Jira's own REST is used beside it,
 * unchanged. Every request names who is looking with the header `x-local-account`; without it, the demo admin.
 *
 * GET  /__local/health                         200 `{ok: true}`
 * GET  /__local/site                           SiteView
 * GET  /__local/resource/<key>/index.html      page of an iframe: loads the bundle of the manifest's resource
 * POST /__local/bridge/invoke                  InvokeRequest -> InvokeAnswer
 * POST /__local/bridge/fetch-product           FetchProductRequest -> FetchProductAnswer, as the viewer, with the app's scopes
 * GET  /__local/inspector                      InspectorView
 * GET  /__local/inspector/events               server-sent events, each an InspectorEvent
 * GET  /__local/faults                         FaultView[]
 * POST /__local/faults                         FaultRate -> FaultView[]
 * GET  /__local/closed-accounts               account ids that are closed at Atlassian
 * POST /__local/closed-accounts               ClosedAccount -> all of them
 * GET  /__local/global-grants                GlobalGrant[]
 * POST /__local/global-grants                GlobalGrantChange -> all of them
 * POST /__local/clock                          `{ms}` -> `{now}`: so much time passes at once
 * POST /__local/schedules/<key>                InvokeAnswer of a scheduled trigger that is called at once
 */

export interface SiteView {
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly appId: string;
  readonly appName: string;
  /** The moment that the site takes for now, at the time of the answer (epoch ms). */
  readonly now: number;
  readonly users: readonly UserView[];
  /** Who is looking when the browser has not chosen. */
  readonly defaultAccountId: string;
  readonly modules: readonly ModuleView[];
  /** What the app adds to the permissions of spaces. */
  readonly projectPermissions: readonly PermissionView[];
  /** What the app adds to the permissions for the whole site. */
  readonly globalPermissions: readonly PermissionView[];
  /** Scopes that the app was granted. */
  readonly scopes: readonly string[];
  /** What the last import read, skipped and made up; null when the data was generated. */
  readonly importReport: ImportReportView | null;
}

export interface UserView {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly isAdmin: boolean;
}

/** A module of `manifest.yml` that has a user interface, with its texts translated for the viewer. */
export interface PermissionView {
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

export interface ModuleView {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly thumbnail: string | null;
  readonly resource: string;
  readonly editResource: string | null;
  /** False: the gadget refreshes itself on the event JIRA_DASHBOARD_GADGET_REFRESH. */
  readonly refreshable: boolean;
  /** The width of an action's modal by Forge's names; null: the usual one. */
  readonly viewportSize: string | null;
}

/** A permission of the app for the whole site, and whom administrators granted it. */
export interface GlobalGrant {
  readonly permission: string;
  readonly holder: {
    readonly type: 'everybody' | 'administrators' | 'group' | 'user';
    /** The id of a group, the account id of a user; else empty. */
    readonly value: string;
  };
}

/** Grants it, or takes it back. */
export interface GlobalGrantChange extends GlobalGrant {
  readonly isGranted: boolean;
}

/** Closes an account at Atlassian, or opens it again. */
export interface ClosedAccount {
  readonly accountId: string;
  readonly isClosed: boolean;
}

export interface InvokeRequest {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload: unknown;
  /** The front-end part of the context (localId, extension …): a claim, never proof. */
  readonly context: { readonly localId: string; readonly extension: Readonly<Record<string, unknown>> };
}

export type InvokeAnswer =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly message: string };

export interface FetchProductRequest {
  readonly moduleKey: string;
  readonly restPath: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

export interface FetchProductAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** True: `body` is base64. */
  readonly isAttachment: boolean;
}

export type InspectorEvent = RestEvent | InvocationEvent;

export interface RestEvent {
  readonly kind: 'rest';
  readonly id: number;
  readonly at: number;
  /** Who sent it: the app's back end, the app's front end over the bridge, the shell, or a client over HTTP. */
  readonly from: 'resolver' | 'bridge' | 'shell' | 'http';
  readonly moduleKey: string | null;
  readonly accountId: string | null;
  readonly method: string;
  readonly path: string;
  /** 0: the connection was cut, there is no answer. */
  readonly status: number;
  readonly durationMs: number;
  /** What Jira would take from the app's hourly quota; 0 where calls are exempt. */
  readonly points: number;
  /** The fault that struck the call; absent: none. */
  readonly fault?: string;
}

export interface InvocationEvent {
  readonly kind: 'invocation';
  readonly id: number;
  readonly at: number;
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly accountId: string;
  readonly durationMs: number;
  readonly gbSeconds: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Null when it succeeded. */
  readonly error: string | null;
}

export interface FaultRate {
  readonly name: string;
  /** Share of the calls that it strikes: 0 is off, 1 is every call. */
  readonly rate: number;
}

export interface FaultView extends FaultRate {
  readonly title: string;
}

export interface InspectorView {
  readonly events: readonly InspectorEvent[];
  readonly stored: readonly StoredRecordView[];
  readonly importReport: ImportReportView | null;
}

export interface StoredRecordView {
  /** Forge storage, or a property of a dashboard item. */
  readonly where: 'kvs' | 'dashboard-item-property';
  readonly key: string;
  readonly bytes: number;
  readonly value: unknown;
}

export interface ImportReportView {
  readonly file: string;
  readonly read: number;
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  /** What the file lacked and how it was made up, one sentence a rule. */
  readonly madeUp: readonly string[];
}

/** The dashboard item's property that holds what `view.submit` saved; Forge does not document its own name for it. */
export const GADGET_CONFIGURATION_PROPERTY = 'forge-gadget-configuration';
