import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Row } from './forge/kvs/table';
import {
  GADGET_COLORS,
  GLOBAL_HOLDERS,
  type DashboardRecord,
  type EditedIssue,
  type GlobalGrant,
  type GrantRecord,
  type PostRecord,
} from './jira/model';
import { UserError } from './user-error';

const row = v.object({
  key: v.string(),
  text: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  expiresAt: v.nullable(v.number()),
});

const dashboard = v.object({
  id: v.string(),
  name: v.string(),
  ownerAccountId: v.string(),
  description: v.exactOptional(v.string()),
  share: v.exactOptional(v.literal('private')),
  gadgets: v.array(
    v.object({
      id: v.string(),
      moduleKey: v.string(),
      title: v.string(),
      color: v.exactOptional(v.picklist(GADGET_COLORS)),
      column: v.number(),
      row: v.number(),
      properties: v.record(v.string(), v.unknown()),
    }),
  ),
}) satisfies v.GenericSchema<unknown, DashboardRecord>;

const grant = v.object({
  id: v.number(),
  schemeId: v.string(),
  permission: v.string(),
  holder: v.object({ type: v.picklist(['group', 'user']), value: v.string() }),
}) satisfies v.GenericSchema<unknown, GrantRecord>;

const globalGrant = v.object({
  permission: v.string(),
  holder: v.object({ type: v.picklist(GLOBAL_HOLDERS), value: v.string() }),
}) satisfies v.GenericSchema<unknown, GlobalGrant>;

const texts = v.array(v.string());
const nullableText = v.nullable(v.string());
const edit = v.object({
  id: v.number(),
  fields: v.object({
    assigneeId: v.exactOptional(nullableText),
    fixVersionIds: v.exactOptional(texts),
    custom: v.exactOptional(
      v.record(v.string(), v.union([v.number(), v.string(), texts, v.array(v.number())])),
    ),
    updatedAt: v.number(),
  }),
  changes: v.array(
    v.object({
      id: v.number(),
      at: v.number(),
      authorId: nullableText,
      items: v.array(
        v.object({
          field: v.string(),
          fieldId: v.string(),
          from: nullableText,
          fromString: nullableText,
          to: nullableText,
          toString: nullableText,
        }),
      ),
    }),
  ),
}) satisfies v.GenericSchema<unknown, EditedIssue>;

const posted = { id: v.number(), issueId: v.number(), authorId: v.string(), at: v.number() };
const post = v.variant('kind', [
  v.object({
    kind: v.literal('comment'),
    ...posted,
    body: v.unknown(),
    visibility: v.nullable(
      v.object({ type: v.picklist(['group', 'role']), value: v.string(), groupId: nullableText }),
    ),
  }),
  v.object({
    kind: v.literal('attachment'),
    ...posted,
    filename: v.string(),
    mimeType: v.string(),
    text: v.string(),
  }),
  v.object({
    kind: v.literal('notification'),
    ...posted,
    subject: v.string(),
    text: v.string(),
    recipientIds: texts,
  }),
]) satisfies v.GenericSchema<unknown, PostRecord>;

const savedState = v.object({
  version: v.literal(1),
  source: v.variant('kind', [
    v.object({ kind: v.literal('generated'), issues: v.number(), seed: v.number(), now: v.number() }),
    v.object({ kind: v.literal('import'), file: v.string(), now: v.number() }),
  ]),
  kvs: v.array(row),
  dashboards: v.array(dashboard),
  /** Absent in what was saved before there were any. */
  grants: v.optional(v.array(grant), []),
  globalGrants: v.optional(v.nullable(v.array(globalGrant)), null),
  edits: v.optional(v.array(edit), []),
  posts: v.optional(v.array(post), []),
});

/** Where a site's work items come from: the same source gives the same work items. `now` is when they were made. */
export type DataSource = Readonly<v.InferOutput<typeof savedState>['source']>;

/** What `--data DIR` keeps: where the work items come from, and all that changes on a site. */
export interface SavedState {
  readonly version: 1;
  readonly source: DataSource;
  readonly kvs: readonly Row[];
  readonly dashboards: readonly DashboardRecord[];
  readonly grants: readonly GrantRecord[];
  /** Null where none were kept yet. */
  readonly globalGrants: readonly GlobalGrant[] | null;
  readonly edits: readonly EditedIssue[];
  readonly posts: readonly PostRecord[];
}

const FILE = 'site.json';

/**
 * Null: nothing was saved in the folder yet.
 * @throws {UserError} when the file there is not ours or not readable.
 */
export function readSavedState(dir: string): SavedState | null {
  const path = join(dir, FILE);
  if (!existsSync(path)) return null;
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), savedState), readFileSync(path, 'utf8'));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError(
    `${path} is not a saved site (${issue.message}); move it away or choose another --data.`,
  );
}

/** @throws {UserError} when the folder cannot be written to. */
export function writeSavedState(dir: string, state: SavedState): void {
  const path = join(dir, FILE);
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(state));
    renameSync(`${path}.new`, path);
  } catch (cause) {
    throw new UserError(`${path} cannot be written: ${String(cause)}`, { cause });
  }
}
