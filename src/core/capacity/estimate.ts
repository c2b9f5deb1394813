import * as v from 'valibot';
import { appError, type AppError } from '../error';
import type { Field } from '../field/field';
import { fieldKind } from '../field/registry';
import { compareNames } from '../chart/compare-names';
import { failure, success, type Result } from '../result';

/** What capacity and work are measured in. */
export const CAPACITY_UNITS = ['hours', 'points'] as const;
export type CapacityUnit = (typeof CAPACITY_UNITS)[number];

/** Jira keeps its time estimates in seconds. */
export const SECONDS_PER_HOUR = 3600;

/** Which field says how much work an item is. */
export type EstimateSource =
  /** Jira's remaining estimate of the item itself, never of its sub-tasks with it. */
  | { readonly kind: 'remaining' }
  /** Jira's original estimate of the item itself. */
  | { readonly kind: 'original' }
  /** The field that the board estimates with, else the site's only field of story points. */
  | { readonly kind: 'points' }
  /** Any field of numbers, in the board's unit. */
  | { readonly kind: 'field'; readonly fieldId: string };

export const estimateSourceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('remaining') }),
  v.strictObject({ kind: v.literal('original') }),
  v.strictObject({ kind: v.literal('points') }),
  v.strictObject({ kind: v.literal('field'), fieldId: v.pipe(v.string(), v.trim(), v.nonEmpty()) }),
]);

/** Jira's time fields are hours; a board that plans in points takes its estimates elsewhere, and the other way round. */
export function fitsUnit({ kind }: EstimateSource, unit: CapacityUnit): boolean {
  return kind === 'field' || (kind === 'points') === (unit === 'points');
}

/** Team-managed spaces have a field of this type, whatever it is called. */
const POINTS_TYPE = 'com.pyxis.greenhopper.jira:jsw-story-points';
/** Company-managed ones have a number field of one of these names. */
const POINTS_NAMES: ReadonlySet<string> = new Set(['story points', 'story point estimate']);

/**
 * The field of an estimate on a site. Story points have no fixed id: the board's own estimation field counts first, then the
 * fields of that type or name in the order of their names. A failure is `field-not-found` or `field-unsupported`, at `estimate`.
 */
export function findEstimate(
  source: EstimateSource,
  { fields, boardFieldId }: { readonly fields: readonly Field[]; readonly boardFieldId: string | null },
): Result<Field, AppError> {
  if (source.kind === 'points') return findPoints(fields, boardFieldId);
  const id = source.kind === 'field' ? source.fieldId : TIME_FIELDS[source.kind];
  const field = fields.find((one) => one.id === id);
  if (field === undefined) return failure(appError('field-not-found', { fieldId: id }, AT_ESTIMATE));
  if (!isNumber(field) && source.kind === 'field')
    return failure(appError('field-unsupported', { field: field.name, use: 'estimate' }, AT_ESTIMATE));
  return success(field);
}

/**
 * The field that an estimate is of, without asking for the fields of the site: Jira's own, and the board's or any other custom
 * field, which is one of numbers. Whether it is on the site, and what it is called, only those fields tell: where no item has an
 * estimate, `findEstimate` says why. Null where they have to be searched.
 */
export function presumedEstimate(source: EstimateSource, boardFieldId: string | null): Field | null {
  switch (source.kind) {
    case 'remaining':
    case 'original':
      return timeField(source.kind);
    case 'points':
      return boardFieldId === null ? null : customNumber(boardFieldId);
    case 'field':
      return customNumber(source.fieldId);
  }
}

function timeField(kind: keyof typeof TIME_FIELDS): Field {
  const id = TIME_FIELDS[kind];
  return {
    ...{ id, name: id, isCustom: false, clauseNames: [TIME_CLAUSES[kind]] },
    schema: { type: 'number', items: null, system: id, custom: null },
  };
}

/** Boards estimate in custom fields of numbers or in Jira's original estimate, which are no points. */
function customNumber(id: string): Field | null {
  const [, number] = /^customfield_(\d+)$/.exec(id) ?? [];
  if (number === undefined) return null;
  return {
    ...{ id, name: id, isCustom: true, clauseNames: [`cf[${number}]`] },
    schema: { type: 'number', items: null, system: null, custom: null },
  };
}

const AT_ESTIMATE = { path: 'estimate' };
/** Jira's ids of its own estimates. */
export const TIME_FIELDS = { remaining: 'timeestimate', original: 'timeoriginalestimate' } as const;
/** How JQL names them. */
const TIME_CLAUSES = { remaining: 'remainingEstimate', original: 'originalEstimate' } as const;

function findPoints(fields: readonly Field[], boardFieldId: string | null): Result<Field, AppError> {
  const numbers = fields.filter(isNumber);
  const candidates = numbers.filter(isPoints).sort((a, b) => compareNames(a.name, b.name));
  const ofBoard = numbers.find(({ id }) => id === boardFieldId);
  if (ofBoard !== undefined) return success(ofBoard);
  const [first] = candidates;
  return first === undefined
    ? failure(appError('field-not-found', { fieldId: 'Story Points' }, AT_ESTIMATE))
    : success(first);
}

function isNumber(field: Field): boolean {
  return fieldKind(field)?.measuring?.unit === 'number';
}

function isPoints({ name, schema }: Field): boolean {
  return schema?.custom === POINTS_TYPE || POINTS_NAMES.has(name.toLowerCase());
}
