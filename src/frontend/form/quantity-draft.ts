import type { Operator, QuantityKind, QuantitySpec } from '../../core/chart/config';
import type { CycleRule } from '../../core/history/cycle-rule';
import type { MessageKey } from '../texts/messages';
import type { SetFault } from './faults';

/** The choice of a number that each work item has; each kind keeps what was chosen for it. */
export interface QuantityDraft {
  readonly kind: QuantityKind;
  readonly fieldId: string | null;
  /** Of a date, and of the time since or until it. */
  readonly dateFieldId: string | null;
  readonly fromFieldId: string | null;
  readonly toFieldId: string | null;
  readonly includeUnresolved: boolean;
  readonly operator: Operator;
  readonly leftFieldId: string | null;
  readonly rightFieldId: string | null;
  readonly statuses: readonly string[];
  readonly rule: CycleRule;
  /** Of all times. */
  readonly workingDaysOnly: boolean;
}

export const QUANTITY_KINDS = [
  'field',
  'date',
  'time-since',
  'time-until',
  'time-between',
  'time-to-resolution',
  'time-in-status',
  'cycle-time',
  'calculation',
] as const satisfies readonly QuantityKind[];

export const NO_QUANTITY: QuantityDraft = {
  kind: 'field',
  fieldId: null,
  dateFieldId: 'created',
  fromFieldId: 'created',
  toFieldId: null,
  includeUnresolved: false,
  operator: 'divide',
  leftFieldId: null,
  rightFieldId: null,
  statuses: [],
  rule: 'active',
  workingDaysOnly: false,
};

const NO_TIMES: ReadonlySet<QuantityKind> = new Set(['field', 'date', 'calculation']);

/** Whether it is a time, of which working days alone can count. */
export function isTime({ kind }: Pick<QuantityDraft, 'kind'>): boolean {
  return !NO_TIMES.has(kind);
}

export function quantityDraft(spec: QuantitySpec): QuantityDraft {
  const { kind } = spec;
  switch (spec.kind) {
    case 'time-since':
    case 'time-until':
      return { ...NO_QUANTITY, kind, dateFieldId: spec.fieldId, workingDaysOnly: spec.workingDaysOnly };
    case 'date':
      return { ...NO_QUANTITY, kind, dateFieldId: spec.fieldId };
    case 'field':
    case 'time-between':
    case 'time-to-resolution':
    case 'time-in-status':
    case 'cycle-time':
    case 'calculation':
      return { ...NO_QUANTITY, ...spec };
  }
}

type Reading<K extends QuantityKind> = (
  draft: QuantityDraft,
  need: (chosen: string | null, name: string, fault?: MessageKey) => string | null,
) => Extract<QuantitySpec, { kind: K }> | null;

const READINGS: { readonly [K in QuantityKind]: Reading<K> } = {
  field: (draft, need) => {
    const fieldId = need(draft.fieldId, 'fieldId');
    return fieldId === null ? null : { kind: 'field', fieldId };
  },
  date: (draft, need) => {
    const fieldId = need(draft.dateFieldId, 'fieldId');
    return fieldId === null ? null : { kind: 'date', fieldId };
  },
  'time-since': (draft, need) => {
    const fieldId = need(draft.dateFieldId, 'fieldId');
    return fieldId === null ? null : { kind: 'time-since', fieldId, workingDaysOnly: draft.workingDaysOnly };
  },
  'time-until': (draft, need) => {
    const fieldId = need(draft.dateFieldId, 'fieldId');
    return fieldId === null ? null : { kind: 'time-until', fieldId, workingDaysOnly: draft.workingDaysOnly };
  },
  'time-between': (draft, need) => {
    const fromFieldId = need(draft.fromFieldId, 'fromFieldId');
    const toFieldId = need(draft.toFieldId, 'toFieldId');
    return fromFieldId === null || toFieldId === null
      ? null
      : { kind: 'time-between', fromFieldId, toFieldId, workingDaysOnly: draft.workingDaysOnly };
  },
  'time-to-resolution': ({ includeUnresolved, workingDaysOnly }) => ({
    kind: 'time-to-resolution',
    includeUnresolved,
    workingDaysOnly,
  }),
  'time-in-status': ({ statuses, workingDaysOnly }, need) =>
    need(statuses[0] ?? null, 'statuses', 'fault.statuses') === null
      ? null
      : { kind: 'time-in-status', statuses, workingDaysOnly },
  'cycle-time': ({ rule, workingDaysOnly }) => ({ kind: 'cycle-time', rule, workingDaysOnly }),
  calculation: (draft, need) => {
    const leftFieldId = need(draft.leftFieldId, 'leftFieldId');
    const rightFieldId = need(draft.rightFieldId, 'rightFieldId');
    return leftFieldId === null || rightFieldId === null
      ? null
      : { kind: 'calculation', operator: draft.operator, leftFieldId, rightFieldId };
  },
};

/** The quantity that was chosen; null, and its faults, while it is unfinished. `path`: its place in the configuration. */
export function readQuantity(draft: QuantityDraft, path: string, fault: SetFault): QuantitySpec | null {
  return READINGS[draft.kind](draft, (chosen, name, key = 'fault.measure-field') => {
    if (chosen === null) fault(`${path}.${name}`, key);
    return chosen;
  });
}
