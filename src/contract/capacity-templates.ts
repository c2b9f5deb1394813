import * as v from 'valibot';
import {
  templateDraftSchema,
  type CapacityTemplate,
  type TemplatePerson,
} from '../core/capacity/records/capacity-template';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { DeletedEntry } from '../core/privacy/trash';
import type { Result } from '../core/result';
import { boardIdSchema, type OnBoard } from './capacity';
import { seenSchema, type WriteOutcome } from './change';

type Answers<Payload, Value> = (payload: Payload) => Promise<Result<Value, AppError>>;

/** Templates of teams are of the site: the permissions for its templates say who uses and who manages them. */
export interface CapacityTemplateResolvers {
  /** For whoever plans the board. */
  readonly 'capacity-templates/list': Answers<OnBoard, CapacityTemplateList>;
  /** For whoever manages them. */
  readonly 'capacity-templates/list-all': Answers<Record<string, never>, CapacityTemplateList>;
  readonly 'capacity-templates/save': Answers<
    SaveCapacityTemplatePayload,
    WriteOutcome<CapacityTemplateEntry>
  >;
  readonly 'capacity-templates/rename': Answers<
    RenameCapacityTemplatePayload,
    WriteOutcome<CapacityTemplateEntry>
  >;
  readonly 'capacity-templates/delete': Answers<CapacityTemplateRef, DeletedEntry>;
  readonly 'capacity-templates/restore': Answers<CapacityTemplateRef, CapacityTemplateEntry>;
}

export interface CapacityTemplateList {
  /** In no particular order. */
  readonly templates: readonly CapacityTemplateEntry[];
  /** How many there are besides that this version of the app cannot use. */
  readonly unreadable: number;
  /** Those that may still be put back; none for who may not. */
  readonly deleted: readonly DeletedEntry[];
  /** Whether the caller may save, rename, delete and put back. */
  readonly mayManage: boolean;
}

export interface CapacityTemplateEntry {
  readonly id: string;
  /** How often it was written; what a change says that it has seen. */
  readonly revision: number;
  readonly template: CapacityTemplate;
}

export interface CapacityTemplateRef {
  readonly id: string;
}

export interface SaveCapacityTemplatePayload extends SeenCapacityTemplate {
  readonly name: string;
  readonly people: readonly TemplatePerson[];
}

export interface RenameCapacityTemplatePayload extends SeenCapacityTemplate {
  readonly name: string;
}

/** The id of a new one is made by its author's form, so that it is there once however often it is sent. */
interface SeenCapacityTemplate extends CapacityTemplateRef {
  /** The revision that is changed; null for a new one. */
  readonly seen: number | null;
}

const onBoard = v.strictObject({ boardId: boardIdSchema });
const ref = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id')) });
const save = v.strictObject({ ...ref.entries, seen: seenSchema, ...templateDraftSchema.entries });
const rename = v.omit(save, ['people']);

export function parseOnBoard(value: unknown): Result<OnBoard, AppError> {
  return parseValue(onBoard, value, 'invalid-input');
}

export function parseCapacityTemplateRef(value: unknown): Result<CapacityTemplateRef, AppError> {
  return parseValue(ref, value, 'invalid-input');
}

export function parseRenameCapacityTemplate(value: unknown): Result<RenameCapacityTemplatePayload, AppError> {
  return parseValue(rename, value, 'invalid-input');
}

export function parseSaveCapacityTemplate(value: unknown): Result<SaveCapacityTemplatePayload, AppError> {
  return parseValue(save, value, 'invalid-input');
}
