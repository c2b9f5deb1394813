import type { DateBucket, DimensionSpec } from '../../core/chart/config';
import type { Field } from '../../core/field/field';
import { fieldKind } from '../../core/field/registry';
import { readBounds, writeBounds, type BoundsUnit } from './bounds-text';
import type { SetFault } from './faults';
import { readWholeNumber } from './whole-number';

export type Division = DimensionSpec['kind'];

/** The choice of a field and how it is divided; each way of dividing keeps what was chosen for it. */
export interface DimensionDraft {
  readonly fieldId: string | null;
  /** As far as the field can be divided so: see `divisionOf`. */
  readonly division: Division;
  readonly bucket: DateBucket;
  readonly showEmptyPeriods: boolean;
  readonly hasWindow: boolean;
  readonly last: string;
  /** Null: the same as the periods. */
  readonly lastUnit: DateBucket | null;
  readonly numberBounds: string;
  readonly ageBounds: string;
}

/** As the configuration allows. */
export const MAX_WINDOW = 1000;

const DATE_DIVISIONS: readonly Division[] = ['periods', 'age-ranges'];
const NUMBER_DIVISIONS: readonly Division[] = ['values', 'number-ranges'];
const OTHER_DIVISIONS: readonly Division[] = ['values'];

export const NO_DIMENSION: DimensionDraft = {
  fieldId: null,
  division: 'values',
  bucket: 'month',
  showEmptyPeriods: true,
  hasWindow: false,
  last: '12',
  lastUnit: null,
  numberBounds: '',
  ageBounds: '7, 30, 90',
};

export function dimensionDraft(spec: DimensionSpec | null, fields: readonly Field[]): DimensionDraft {
  if (spec === null) return NO_DIMENSION;
  const draft = { ...NO_DIMENSION, fieldId: spec.fieldId, division: spec.kind };
  switch (spec.kind) {
    case 'values':
      return draft;
    case 'periods': {
      const { bucket, showEmptyPeriods, window } = spec;
      return window === null
        ? { ...draft, bucket, showEmptyPeriods }
        : {
            ...draft,
            bucket,
            showEmptyPeriods,
            hasWindow: true,
            last: String(window.last),
            lastUnit: window.unit,
          };
    }
    case 'number-ranges': {
      const field = fields.find(({ id }) => id === spec.fieldId);
      return { ...draft, numberBounds: writeBounds(spec.bounds, boundsUnit(field)) };
    }
    case 'age-ranges':
      return { ...draft, ageBounds: writeBounds(spec.bounds, 'days') };
  }
}

/** The ways in which a field can be divided, the usual one first. */
export function divisionsOf(field: Field): readonly Division[] {
  const kind = fieldKind(field);
  if (kind !== null && kind.moment !== null) return DATE_DIVISIONS;
  return kind !== null && kind.measuring !== null ? NUMBER_DIVISIONS : OTHER_DIVISIONS;
}

/** How the chosen field is divided. A field that cannot be found is divided as it was. */
export function divisionOf({ division }: DimensionDraft, field: Field | undefined): Division {
  if (field === undefined) return division;
  const possible = divisionsOf(field);
  return possible.find((one) => one === division) ?? possible[0] ?? division;
}

/** What the bounds of a field's ranges are written in. */
export function boundsUnit(field: Field | undefined): BoundsUnit {
  const kind = field === undefined ? null : fieldKind(field);
  return kind?.measuring?.unit ?? 'number';
}

/** What is to be done about bounds that cannot be read. */
export const BOUNDS_FAULTS = {
  number: 'fault.bounds.number',
  seconds: 'fault.bounds.seconds',
  days: 'fault.bounds.days',
} as const;

interface Place {
  /** Of the dimension in the configuration. */
  readonly path: string;
  readonly fault: SetFault;
}

type Reading = (
  draft: DimensionDraft & { readonly fieldId: string },
  field: Field | undefined,
  place: Place,
) => DimensionSpec | null;

const READINGS: Readonly<Record<Division, Reading>> = {
  values: ({ fieldId }) => ({ kind: 'values', fieldId }),
  periods: (draft, _, { path, fault }) => {
    const { fieldId, bucket, showEmptyPeriods, hasWindow, lastUnit } = draft;
    const periods = { kind: 'periods', fieldId, bucket, showEmptyPeriods } as const;
    if (!hasWindow) return { ...periods, window: null };
    const last = readWholeNumber(draft.last, MAX_WINDOW) ?? null;
    if (last !== null) return { ...periods, window: { last, unit: lastUnit ?? bucket } };
    fault(`${path}.window.last`, 'fault.window');
    return null;
  },
  'number-ranges': ({ fieldId, numberBounds }, field, place) => {
    const bounds = readOrFault(numberBounds, boundsUnit(field), place);
    return bounds === null ? null : { kind: 'number-ranges', fieldId, bounds };
  },
  'age-ranges': ({ fieldId, ageBounds }, _, place) => {
    const bounds = readOrFault(ageBounds, 'days', place);
    return bounds === null ? null : { kind: 'age-ranges', fieldId, bounds };
  },
};

function readOrFault(text: string, unit: BoundsUnit, { path, fault }: Place): readonly number[] | null {
  const bounds = readBounds(text, unit);
  if (bounds === null) fault(`${path}.bounds`, BOUNDS_FAULTS[unit]);
  return bounds;
}

/** The dimension that was chosen; null without a field, and, with its fault, while it is unfinished. */
export function readDimension(
  draft: DimensionDraft,
  fields: readonly Field[],
  place: Place,
): DimensionSpec | null {
  const { fieldId } = draft;
  if (fieldId === null) return null;
  const field = fields.find(({ id }) => id === fieldId);
  return READINGS[divisionOf(draft, field)]({ ...draft, fieldId }, field, place);
}
