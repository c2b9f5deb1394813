import { randomUUID } from 'node:crypto';

import { authenticate, type Identity } from './authenticate';
import { ENDPOINTS } from './endpoints/registry';
import type { GlobalGrants } from './global-grants';
import type { DashboardRecord, EditedIssue, GlobalGrant, GrantRecord, PostRecord, SiteData } from './model';
import { badRequest, failure, notEmulated } from './rest/answer';
import { createBurstLimiter, type BurstState } from './rest/burst-limiter';
import type { Answer, Endpoint } from './rest/endpoint';
import { isGranted } from './rest/granted';
import { parseInputs } from './rest/parse-inputs';
import { createRouter } from './rest/router';
import type { Permission } from './permission-table';
import { createSite } from './site';

export interface JiraRequest {
  readonly method: string;
  /** With its query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Null: not logged in. */
  readonly accountId: string | null;
  /** What the app was granted; null: the call does not come through the app. */
  readonly scopes: readonly string[] | null;
}

export interface JiraResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, a picture as text, or empty. */
  readonly body: string;
  /** What Jira would take from the app's hourly quota. */
  readonly points: number;
  /** Method and path template of the call that answered; null when none is emulated. */
  readonly endpoint: string | null;
}

/** What a site has that can change, to be kept between runs. */
export interface JiraSnapshot {
  /** With their gadgets and properties. */
  readonly dashboards: readonly DashboardRecord[];
  readonly grants: readonly GrantRecord[];
  /** Null where none were kept: those of a new installation hold. */
  readonly globalGrants: readonly GlobalGrant[] | null;
  readonly edits: readonly EditedIssue[];
  readonly posts: readonly PostRecord[];
}

export interface Jira {
  readonly handle: (request: JiraRequest) => Promise<JiraResponse>;
  readonly authenticate: (authorization: string | undefined) => Identity;
  /** Makes ready what the first searches need; a site of a million issues takes seconds for it. */
  readonly prepare: () => void;
  /** The site as it is now. */
  readonly data: SiteData;
  readonly globalGrants: GlobalGrants;
  readonly snapshot: () => JiraSnapshot;
  readonly restore: (snapshot: JiraSnapshot) => void;
}

export interface JiraOptions {
  readonly data: SiteData;
  readonly now: () => number;
  /** What the installed app adds to Jira's permissions. */
  readonly appPermissions?: readonly Permission[];
  /** How long each answer takes. */
  readonly latencyMs: number;
  readonly wait?: (ms: number) => Promise<void>;
  /** Jira's burst limits times this; see STANDARD_BURST_FACTOR. */
  readonly burstFactor?: number;
  /** Drives the burst limits; must run even when `now` stands still. */
  readonly elapsedMs?: () => number;
}

/** This site answers in milliseconds where Jira needs tenths of a second, so the same few requests in flight make more a second. */
export const STANDARD_BURST_FACTOR = 20;

const UNAUTHENTICATED = 'Client must be authenticated to access this resource.';
const SCOPE_MISMATCH = { code: 401, message: 'Unauthorized; scope does not match' };

/** A Jira Cloud site over `data`: one request in, one response out. */
export function createJira(options: JiraOptions): Jira {
  const site = createSite(options.data, options.appPermissions ?? []);
  const route = createRouter(ENDPOINTS);
  const wait = options.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)));
  const limitBurst = createBurstLimiter({
    factor: options.burstFactor ?? STANDARD_BURST_FACTOR,
    elapsedMs: options.elapsedMs ?? (() => performance.now()),
  });

  function respond(request: JiraRequest): JiraResponse {
    const url = new URL(request.path, 'http://localhost');
    const match = route(request.method, url.pathname);
    if (match === null) return toResponse(notEmulated(`${request.method} ${url.pathname}`), null);
    const { endpoint, params } = match;

    const viewer = request.accountId === null ? undefined : site.users.get(request.accountId);
    if (viewer?.active !== true) return toResponse(failure(401, UNAUTHENTICATED), endpoint);
    if (!isGranted(endpoint.scopes, request.scopes)) {
      return toResponse({ status: 401, body: SCOPE_MISMATCH, objects: 0 }, endpoint);
    }
    const burst = limitBurst(endpoint);
    const limits = burstHeaders(burst, options.now());
    if (!burst.isAllowed) return toResponse(failure(429, 'Rate limit exceeded.'), endpoint, limits);

    const parsed = parseInputs(endpoint, url.searchParams, request);
    if (!parsed.ok) {
      const answer = parsed.problem === 'invalid' ? badRequest(parsed.message) : notEmulated(parsed.message);
      return toResponse(answer, endpoint, limits);
    }
    const self = site.address(url.pathname);
    const { inputs, json, form } = parsed;
    return toResponse(
      endpoint.handle({
        ...{ site, viewer, inputs, params, json, form, self },
        now: options.now(),
        headers: request.headers,
      }),
      endpoint,
      limits,
    );
  }

  return {
    handle: async (request) => {
      if (options.latencyMs > 0) await wait(options.latencyMs);
      return respond(request);
    },
    prepare: () => {
      site.jql.prepare();
    },
    authenticate: (authorization) => authenticate(options.data, authorization),
    get data() {
      return { ...options.data, dashboards: site.dashboards.all() };
    },
    globalGrants: site.globalGrants,
    snapshot: () => ({
      dashboards: site.dashboards.all(),
      grants: site.grants.all(),
      globalGrants: site.globalGrants.all(),
      edits: site.edits.all(),
      posts: site.posts.all(),
    }),
    restore: ({ dashboards, grants, globalGrants, edits, posts }) => {
      site.dashboards.restore(dashboards);
      site.grants.restore(grants);
      if (globalGrants !== null) site.globalGrants.restore(globalGrants);
      site.edits.restore(edits);
      site.posts.restore(posts);
    },
  };
}

function toResponse(
  answer: Answer,
  endpoint: Endpoint | null,
  headers: Readonly<Record<string, string>> = {},
): JiraResponse {
  const { body } = answer;
  const hasBody = body !== undefined;
  return {
    status: answer.status,
    headers: {
      'x-arequestid': randomUUID(),
      ...(hasBody ? { 'content-type': answer.contentType ?? 'application/json;charset=UTF-8' } : {}),
      ...headers,
    },
    body:
      typeof body === 'string' && answer.contentType !== undefined
        ? body
        : hasBody
          ? JSON.stringify(body)
          : '',
    points: endpoint === null ? 0 : 1 + (endpoint.pointsPerObject ?? 1) * answer.objects,
    endpoint: endpoint === null ? null : `${endpoint.method} ${endpoint.path}`,
  };
}

/** @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read 2026-08-22) */
function burstHeaders(burst: BurstState, now: number): Readonly<Record<string, string>> {
  const common = {
    'x-ratelimit-limit': String(burst.limit),
    'x-ratelimit-remaining': String(burst.remaining),
    ...(burst.isNearLimit ? { 'x-ratelimit-nearlimit': 'true' } : {}),
  };
  if (burst.isAllowed) return common;
  return {
    ...common,
    'retry-after': String(burst.retryAfterSeconds),
    'x-ratelimit-reset': new Date(now + burst.retryAfterSeconds * 1000).toISOString(),
    'ratelimit-reason': 'jira-burst-based',
  };
}
