import type { Problem } from './problem';

/** What manifest.yml says about the ways into the app's back end. */
export interface EntryManifest {
  readonly modules: Readonly<Record<string, readonly ManifestModule[]>>;
}

interface ManifestModule {
  readonly key: string;
  readonly function?: string;
  readonly handler?: string;
  readonly resolver?: { readonly function?: string };
  readonly events?: readonly string[];
}

/** What the app itself lists: exports that answer, and events that are wanted. */
export interface ListedEntries {
  readonly resolverHandlers: readonly string[];
  /** Of functions that nobody calls but Forge. */
  readonly unattendedHandlers: readonly string[];
  readonly events: readonly string[];
}

/**
 * Every function of manifest.yml is in the table of who may call what and the other way round, views reach resolvers and
 * nothing else, and each event has somebody who handles it.
 */
export function checkEntries(manifest: EntryManifest, listed: ListedEntries): Problem[] {
  const { resolverHandlers, unattendedHandlers, events } = listed;
  const declared = handlersOf(manifest);
  const wanted = modulesOf(manifest).flatMap((module) => module.events ?? []);
  const ofViews = modulesOf(manifest).flatMap(({ resolver }) => resolver?.function ?? []);
  const known = [...resolverHandlers, ...unattendedHandlers];
  return [
    ...[...declared]
      .filter(([, handler]) => !known.includes(handler))
      .map(([key, handler]) => ({
        where: `modules.function.${key}`,
        message: `index.${handler} is not in the table of who may call what (RESOLVERS, SCHEDULES, CONSUMERS, CLEAN_UP)`,
      })),
    ...known
      .filter((handler) => ![...declared.values()].includes(handler))
      .map((handler) => ({ where: handler, message: 'is listed, and manifest.yml has no such function' })),
    ...[...new Set(ofViews)]
      .filter((key) => !resolverHandlers.includes(declared.get(key) ?? ''))
      .map((key) => ({ where: `modules.function.${key}`, message: 'is called by views and is no resolver' })),
    ...difference(wanted, events).map((event) => ({
      where: event,
      message: 'is an event that nothing handles',
    })),
    ...difference(events, wanted).map((event) => ({
      where: event,
      message: 'is handled, and manifest.yml does not ask for it',
    })),
  ];
}

/** The modules whose views call a handler, as `type key`. */
export function modulesOfHandler(manifest: EntryManifest, handler: string): readonly string[] {
  const declared = handlersOf(manifest);
  return Object.entries(manifest.modules).flatMap(([type, modules]) =>
    modules
      .filter(({ resolver }) => declared.get(resolver?.function ?? '') === handler)
      .map(({ key }) => `\`${type}\` ${key}`),
  );
}

/** The exports behind the keys of functions. */
function handlersOf(manifest: EntryManifest): ReadonlyMap<string, string> {
  return new Map(
    (manifest.modules['function'] ?? []).map(({ key, handler }) => [
      key,
      (handler ?? '').replace('index.', ''),
    ]),
  );
}

function modulesOf(manifest: EntryManifest): readonly ManifestModule[] {
  return Object.values(manifest.modules).flat();
}

function difference(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((one) => !others.includes(one));
}
