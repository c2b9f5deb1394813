import type { SCOPES } from './scopes';

/** What people use, as the administrators' page groups the ways into the app. */
export const FEATURES = [
  'charts',
  'filters',
  'templates',
  'reports',
  'deliveries',
  'capacity',
  'administration',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Whose permissions hold for what is done. */
export const ACTORS = ['viewer', 'owner', 'app'] as const;
export type Actor = (typeof ACTORS)[number];

/** Who may call: people, by what was checked of them, or Forge itself. */
export const CALLERS = [
  'viewer',
  'member',
  'jira-admin',
  'site-template-user',
  'site-template-manager',
  'capacity-report-author',
  'event',
  'schedule',
  'queue',
] as const;

/** A way into the app: a resolver, or something that Forge calls by itself. */
export interface EntryAccess {
  readonly name: string;
  readonly who: (typeof CALLERS)[number];
  readonly effect: 'reads' | 'writes';
  readonly actsAs: Actor;
}

/** A call that takes a scope, with the file that it stands in and what can come to it. */
export interface ScopeUse {
  readonly call: string;
  readonly file: string;
  readonly features: readonly Feature[];
}

export interface AccessTable {
  readonly features: Readonly<Record<Feature, readonly EntryAccess[]>>;
  readonly scopes: Readonly<Record<(typeof SCOPES)[number], readonly ScopeUse[]>>;
}
