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

type Answers<Payload, Value> = (payload: Payload) => Promise<Result<Value, AppError>>;

/** Templates of teams are of the site: the permissions for its templates say who uses and who manages them. */
export interface CapacityTemplateResolvers {
  /** For whoever plans the board. */
  readonly 'capacity-templates/list': Answers<OnBoard, CapacityTemplateList>;
  /** For whoever manages them. */
  readonly 'capacity-templates/list-all': Answers<Record<string, never>, CapacityTemplateList>;
  readonly 'capacity-templates/save': Answers<SaveCapacityTemplatePayload, CapacityTemplateEntry>;
  readonly 'capacity-templates/rename': Answers<RenameCapacityTemplatePayload, CapacityTemplateEntry>;
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
  readonly template: CapacityTemplate;
}

export interface CapacityTemplateRef {
  readonly id: string;
}

export interface SaveCapacityTemplatePayload {
  readonly name: string;
  readonly people: readonly TemplatePerson[];
}

export interface RenameCapacityTemplatePayload extends CapacityTemplateRef {
  readonly name: string;
}

const onBoard = v.strictObject({ boardId: boardIdSchema });
const ref = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id')) });
const rename = v.strictObject({ ...ref.entries, name: templateDraftSchema.entries.name });

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
  return parseValue(templateDraftSchema, value, 'invalid-input');
}
