import * as v from 'valibot';
import { ATTRIBUTE_TYPES } from './kvs/entity-place';

const key = v.pipe(v.string(), v.nonEmpty());
const i18nText = v.object({ i18n: key });
const text = v.union([v.string(), i18nText]);

/** What the local site reads of `manifest.yml`; the rest is checked by `npm run check:manifest`. */
export const manifestSchema = v.object({
  app: v.object({
    id: v.pipe(v.string(), v.startsWith('ari:cloud:ecosystem::app/')),
    runtime: v.object({ name: v.string(), memoryMB: v.optional(v.number()) }),
    storage: v.optional(
      v.looseObject({
        entities: v.optional(
          v.array(
            v.looseObject({
              name: key,
              attributes: v.record(v.string(), v.looseObject({ type: v.picklist(ATTRIBUTE_TYPES) })),
            }),
          ),
          [],
        ),
      }),
      { entities: [] },
    ),
  }),
  modules: v.record(v.string(), v.array(v.looseObject({ key }))),
  resources: v.optional(v.array(v.object({ key, path: key })), []),
  translations: v.optional(
    v.object({
      resources: v.array(v.object({ key, path: key })),
      fallback: v.intersect([
        v.object({ default: key }),
        v.record(v.string(), v.union([v.string(), v.array(v.string())])),
      ]),
    }),
  ),
  permissions: v.optional(
    v.looseObject({
      scopes: v.optional(
        v.union([
          v.array(v.string()),
          v.record(v.string(), v.strictObject({ allowImpersonation: v.optional(v.boolean(), false) })),
        ]),
        [],
      ),
    }),
    { scopes: [] },
  ),
});

export const functionSchema = v.object({
  key,
  handler: v.pipe(v.string(), v.regex(/^[^.]+\.[^.]+$/, 'a handler is written "file.export"')),
  timeoutSeconds: v.optional(v.number()),
});

export const uiModuleSchema = v.looseObject({
  key,
  title: v.optional(v.union([text, v.object({ text, href: v.string() })])),
  description: v.optional(text),
  thumbnail: v.optional(v.string()),
  resource: key,
  render: v.literal('native', 'the local site renders UI Kit only ("render: native")'),
  resolver: v.optional(v.object({ function: key })),
  edit: v.optional(v.looseObject({ resource: key })),
  refreshable: v.optional(v.boolean(), true),
  viewportSize: v.optional(v.picklist(['small', 'medium', 'large', 'xlarge', 'max'])),
});

/** A function that events of Jira are sent to. Filters and extra payload are not read. */
export const triggerSchema = v.strictObject({
  key,
  function: key,
  events: v.pipe(v.array(v.string()), v.nonEmpty()),
});

/** A function that Forge calls again and again, with nobody behind it. Filters are not read. */
export const scheduledTriggerSchema = v.strictObject({
  key,
  function: key,
  interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']),
});

/** A function that works on the events of a queue of the app's own. */
export const consumerSchema = v.strictObject({
  key,
  queue: v.pipe(v.string(), v.regex(/^[\w-]{1,36}$/, 'the name of a queue')),
  function: key,
});

/** A permission of the app's own for the whole site, which administrators grant like those of Jira. */
export const globalPermissionSchema = v.looseObject({
  key,
  name: text,
  description: text,
  anonymousAllowed: v.literal(false, 'the local site has no anonymous visitors'),
  defaultGrants: v.optional(v.array(v.picklist(['none', 'all', 'jira-administrators'])), []),
});

/** One in a project: it has no grants at first. */
export const projectPermissionSchema = v.looseObject({ key, name: text, description: text });

export type ManifestText = v.InferOutput<typeof text>;
export type ManifestTranslations = NonNullable<v.InferOutput<typeof manifestSchema>['translations']>;
