import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { UserError } from '../user-error';
import type { EntityTypes } from './kvs/entity-place';
import {
  consumerSchema,
  functionSchema,
  globalPermissionSchema,
  manifestSchema,
  projectPermissionSchema,
  scheduledTriggerSchema,
  triggerSchema,
  uiModuleSchema,
  type ManifestText,
  type ManifestTranslations,
} from './manifest-schema';
import { MODULE_TYPES, type ModuleType } from './module-types';

/** `manifest.yml`, checked as far as the local site relies on it; every reference in it leads somewhere. */
export interface Manifest {
  /** The folder that paths in the manifest start from. */
  readonly root: string;
  /** The UUID at the end of the app's ARI. */
  readonly appId: string;
  readonly memoryMB: number;
  readonly scopes: readonly string[];
  /** Those that the app may use in the name of people who are not there. */
  readonly impersonationScopes: readonly string[];
  readonly entities: EntityTypes;
  readonly modules: readonly UiModule[];
  readonly permissions: readonly AppPermission[];
  readonly functions: ReadonlyMap<string, AppFunction>;
  readonly triggers: readonly Trigger[];
  readonly scheduledTriggers: readonly ScheduledTrigger[];
  readonly consumers: readonly Consumer[];
  /** Resource key -> path of its source file, or of its folder (`isFolderResource`). */
  readonly resources: ReadonlyMap<string, string>;
  readonly translations: ManifestTranslations | null;
}

export interface UiModule {
  readonly type: string;
  readonly key: string;
  readonly title: ManifestText;
  readonly description: ManifestText;
  readonly thumbnail: string | null;
  readonly resource: string;
  readonly editResource: string | null;
  readonly refreshable: boolean;
  /** How wide the modal of an action is; null for the usual width. */
  readonly viewportSize: string | null;
  /** The function behind `invoke`; null: the module has no resolver. */
  readonly functionKey: string | null;
}

/** What the app adds to Jira's permissions. */
export interface AppPermission {
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly key: string;
  readonly name: ManifestText;
  readonly description: ManifestText;
  /** Who holds it in a new installation. */
  readonly grantedTo: 'none' | 'all' | 'jira-administrators';
}

export interface Trigger {
  readonly key: string;
  readonly functionKey: string;
  /** Their types, such as `avi:jira-software:deleted:sprint`. */
  readonly events: readonly string[];
}

export interface ScheduledTrigger {
  readonly key: string;
  readonly functionKey: string;
  readonly interval: 'fiveMinute' | 'hour' | 'day' | 'week';
}

export interface Consumer {
  readonly key: string;
  readonly queueName: string;
  readonly functionKey: string;
}

export interface AppFunction {
  readonly key: string;
  /** `index` of `index.run`: the file below `src`. */
  readonly file: string;
  /** `run` of `index.run`. */
  readonly exportName: string;
  /** How long it may run; null for the usual time. */
  readonly timeoutSeconds: number | null;
}

type DeclaredEntity = v.InferOutput<typeof manifestSchema>['app']['storage']['entities'][number];

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/#runtime read on 2026-08-22 */
const DEFAULT_MEMORY_MB = 512;

/** @throws {UserError} saying what is wrong and where. */
export function loadManifest(path: string): Manifest {
  return parseManifest(readText(path), path);
}

/** @throws {UserError} saying what is wrong and where; `path` names the file in messages and anchors its paths. */
export function parseManifest(yaml: string, path: string): Manifest {
  const raw = check(manifestSchema, parseYaml(yaml, path), path, []);
  const {
    function: functionEntries = [],
    trigger: triggerEntries = [],
    scheduledTrigger: scheduledTriggerEntries = [],
    consumer: consumerEntries = [],
    'jira:globalPermission': globalPermissionEntries = [],
    'jira:projectPermission': projectPermissionEntries = [],
    ...uiEntries
  } = raw.modules;
  const functions = functionEntries.map((entry, index) => {
    const where = ['modules', 'function', index];
    const { key, handler, timeoutSeconds = null } = check(functionSchema, entry, path, where);
    const [file = '', exportName = ''] = handler.split('.');
    return { key, file, exportName, timeoutSeconds } satisfies AppFunction;
  });
  const modules = Object.entries(uiEntries).flatMap(([type, entries]) => {
    const moduleType = findModuleType(type, path);
    return entries.map((entry, index) =>
      toUiModule(moduleType, check(uiModuleSchema, entry, path, ['modules', type, index])),
    );
  });
  const manifest: Manifest = {
    root: dirname(resolve(path)),
    appId: raw.app.id.slice(raw.app.id.indexOf('/') + 1),
    memoryMB: raw.app.runtime.memoryMB ?? DEFAULT_MEMORY_MB,
    scopes: scopeNames(raw.permissions.scopes),
    impersonationScopes: impersonationScopes(raw.permissions.scopes),
    entities: entityTypes(raw.app.storage.entities),
    modules,
    permissions: [
      ...globalPermissionEntries.map((entry, index) =>
        toGlobalPermission(
          check(globalPermissionSchema, entry, path, ['modules', 'jira:globalPermission', index]),
        ),
      ),
      ...projectPermissionEntries.map((entry, index) =>
        toProjectPermission(
          check(projectPermissionSchema, entry, path, ['modules', 'jira:projectPermission', index]),
        ),
      ),
    ],
    functions: new Map(functions.map((entry) => [entry.key, entry])),
    triggers: triggerEntries.map((entry, index) => {
      const trigger = check(triggerSchema, entry, path, ['modules', 'trigger', index]);
      return { key: trigger.key, functionKey: trigger.function, events: trigger.events };
    }),
    scheduledTriggers: scheduledTriggerEntries.map((entry, index) => {
      const where = ['modules', 'scheduledTrigger', index];
      const trigger = check(scheduledTriggerSchema, entry, path, where);
      return { key: trigger.key, functionKey: trigger.function, interval: trigger.interval };
    }),
    consumers: consumerEntries.map((entry, index) => {
      const consumer = check(consumerSchema, entry, path, ['modules', 'consumer', index]);
      return { key: consumer.key, queueName: consumer.queue, functionKey: consumer.function };
    }),
    resources: new Map(raw.resources.map((resource) => [resource.key, resource.path])),
    translations: raw.translations ?? null,
  };
  checkReferences(manifest, path);
  return manifest;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UserError(`${path}: cannot be read (${messageOf(cause)})`, { cause });
  }
}

function parseYaml(yaml: string, path: string): unknown {
  try {
    return parse(yaml);
  } catch (cause) {
    throw new UserError(`${path}: is not YAML (${messageOf(cause)})`, { cause });
  }
}

function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  path: string,
  where: readonly (string | number)[],
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = [...where, ...(issue.path ?? []).map((item) => String(item.key))].join('.');
  throw new UserError(`${path}: ${place}: ${issue.message}`);
}

function findModuleType(type: string, path: string): ModuleType {
  const found = MODULE_TYPES.find((candidate) => candidate.type === type);
  if (found !== undefined) return found;
  throw new UserError(
    `${path}: the local site cannot show modules of type "${type}" yet; ` +
      'add it to local/forge/module-types.ts and give it a place in local/web/shell.',
  );
}

function toUiModule({ type, canEdit }: ModuleType, entry: v.InferOutput<typeof uiModuleSchema>): UiModule {
  return {
    type,
    key: entry.key,
    title: plainTitle(entry.title) ?? entry.key,
    description: entry.description ?? '',
    thumbnail: entry.thumbnail ?? null,
    resource: entry.resource,
    editResource: canEdit ? (entry.edit?.resource ?? null) : null,
    refreshable: entry.refreshable,
    viewportSize: entry.viewportSize ?? null,
    functionKey: entry.resolver?.function ?? null,
  };
}

function toGlobalPermission({
  key,
  name,
  description,
  defaultGrants,
}: v.InferOutput<typeof globalPermissionSchema>): AppPermission {
  const order = ['all', 'jira-administrators'] as const;
  const grantedTo = order.find((grant) => defaultGrants.includes(grant)) ?? 'none';
  return { type: 'GLOBAL', key, name, description, grantedTo };
}

function toProjectPermission({
  key,
  name,
  description,
}: v.InferOutput<typeof projectPermissionSchema>): AppPermission {
  return { type: 'PROJECT', key, name, description, grantedTo: 'none' };
}

function plainTitle(title: v.InferOutput<typeof uiModuleSchema>['title']): ManifestText | undefined {
  return typeof title === 'object' && 'text' in title ? title.text : title;
}

type DeclaredScopes = v.InferOutput<typeof manifestSchema>['permissions']['scopes'];

/** Scopes stand as a list, or as a map with settings for each. */
function scopeNames(scopes: DeclaredScopes): readonly string[] {
  return Array.isArray(scopes) ? scopes : Object.keys(scopes);
}

function impersonationScopes(scopes: DeclaredScopes): readonly string[] {
  if (Array.isArray(scopes)) return [];
  return Object.entries(scopes).flatMap(([name, { allowImpersonation }]) =>
    allowImpersonation ? [name] : [],
  );
}

function entityTypes(entities: readonly DeclaredEntity[]): EntityTypes {
  return new Map(
    entities.map(({ name, attributes }) => [
      name,
      Object.fromEntries(Object.entries(attributes).map(([attribute, { type }]) => [attribute, type])),
    ]),
  );
}

function checkReferences(manifest: Manifest, path: string): void {
  const { modules, triggers, scheduledTriggers, consumers, functions, resources } = manifest;
  for (const { key, functionKey } of [...triggers, ...scheduledTriggers, ...consumers]) {
    if (!functions.has(functionKey)) {
      throw new UserError(`${path}: "${key}" names the function "${functionKey}", which is missing.`);
    }
  }
  const keys = new Set<string>();
  for (const { key, type, resource, editResource, functionKey } of modules) {
    if (keys.has(key)) throw new UserError(`${path}: two modules have the key "${key}".`);
    keys.add(key);
    for (const name of [resource, editResource]) {
      if (name !== null && !resources.has(name)) {
        throw new UserError(
          `${path}: module "${key}" (${type}) names the resource "${name}", which is missing.`,
        );
      }
    }
    if (functionKey !== null && !functions.has(functionKey)) {
      throw new UserError(
        `${path}: module "${key}" (${type}) names the function "${functionKey}", which is missing.`,
      );
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
