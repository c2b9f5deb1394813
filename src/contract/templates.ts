import * as v from 'valibot';
import type { ChartConfig } from '../core/chart/config';
import { parseChartConfig } from '../core/chart/parse-config';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { DeletedEntry } from '../core/privacy/trash';
import { success, type Result } from '../core/result';
import { templateNameSchema } from '../core/template/template-schema';
import { seenSchema, type WriteOutcome } from './change';

/** `personal`: its owner's alone. `site`: everybody's who holds the permissions. */
export const TEMPLATE_PLACES = ['personal', 'site'] as const;
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number];

type Answers<Payload, Value> = (payload: Payload) => Promise<Result<Value, AppError>>;

/** The same for each place; whose templates are meant, and who may do it, stands in the resolver's name. */
export type TemplateResolvers = {
  readonly [Name in `${TemplatePlace}-templates/list`]: Answers<Record<string, never>, TemplateList>;
} & {
  readonly [Name in `${TemplatePlace}-templates/save`]: Answers<
    SaveTemplatePayload,
    WriteOutcome<KnownTemplate>
  >;
} & {
  readonly [Name in `${TemplatePlace}-templates/rename`]: Answers<
    RenameTemplatePayload,
    WriteOutcome<KnownTemplate>
  >;
} & {
  readonly [Name in `${TemplatePlace}-templates/delete`]: Answers<TemplateRef, DeletedEntry>;
} & {
  readonly [Name in `${TemplatePlace}-templates/restore`]: Answers<TemplateRef, KnownTemplate>;
};

export interface TemplateList {
  readonly templates: readonly TemplateEntry[];
  /** Those that the viewer may still put back. */
  readonly deleted: readonly DeletedEntry[];
  /** Whether the viewer may save, rename and delete here. */
  readonly mayManage: boolean;
}

/** `unreadable`: there is a template, but this version of the app cannot use it. */
export type TemplateEntry =
  | KnownTemplate
  /** Not even what it is called is known. */
  | (TemplateRef & {
      readonly kind: 'unreadable';
      readonly name: null;
      readonly revision: null;
      readonly error: AppError;
    });

export type KnownTemplate = NamedTemplate &
  (
    | { readonly kind: 'usable'; readonly config: ChartConfig }
    | { readonly kind: 'unreadable'; readonly error: AppError }
  );

interface NamedTemplate extends TemplateRef {
  readonly name: string;
  /** How often it was written; what a change says that it has seen. */
  readonly revision: number;
}

export interface TemplateRef {
  readonly id: string;
}

export interface SaveTemplatePayload extends SeenTemplate {
  readonly name: string;
  readonly config: ChartConfig;
}

export interface RenameTemplatePayload extends SeenTemplate {
  readonly name: string;
}

/** The id of a new one is made by its author's form, so that it is there once however often it is sent. */
interface SeenTemplate extends TemplateRef {
  /** The revision that is changed; null for a new one. */
  readonly seen: number | null;
}

/** Ids are ours: they cannot reach outside of the place whose keys they end. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const ref = v.strictObject({ id });
const rename = v.strictObject({ id, seen: seenSchema, name: templateNameSchema });
const save = v.strictObject({ ...rename.entries, config: v.unknown() });

export function parseTemplateRef(value: unknown): Result<TemplateRef, AppError> {
  return parseValue(ref, value, 'invalid-input');
}

export function parseRenameTemplatePayload(value: unknown): Result<RenameTemplatePayload, AppError> {
  return parseValue(rename, value, 'invalid-input');
}

/** A fault of the configuration has its path within the configuration, as its form needs it. */
export function parseSaveTemplatePayload(value: unknown): Result<SaveTemplatePayload, AppError> {
  const payload = parseValue(save, value, 'invalid-input');
  if (!payload.ok) return payload;
  const config = parseChartConfig(payload.value.config);
  return config.ok ? success({ ...payload.value, config: config.value }) : config;
}
