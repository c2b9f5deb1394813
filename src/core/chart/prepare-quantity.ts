import type { Quantity } from '../aggregate/measure-input';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { AppError } from '../error';
import type { Field, JiraIssue } from '../field/field';
import { NO_NUMBER, UNREADABLE_NUMBER, type Measuring } from '../field/kind';
import { createCycleReader } from '../history/cycle';
import type { WorkStatus } from '../history/status-book';
import { createStatusTimeReader } from '../history/time-in-statuses';
import { calendarTime, createWorkingTime, type ElapsedTime } from '../history/working-time';
import { failure, success, type Result } from '../result';
import { createZone } from '../time/zone';
import { calculate, unitOf } from './calculate';
import type { Operator, QuantityKind, QuantitySpec } from './config';
import { findField, unsupported, type FieldContext } from './field-lookup';

export interface QuantityContext extends FieldContext {
  readonly timeZone: string;
  /** Now, as epoch ms: what the time since a date goes by. */
  readonly computedAt: number;
  /** The statuses that the viewer can know; needed only where a history is read. */
  readonly statuses: readonly WorkStatus[];
  /** What times in working days go by. */
  readonly calendar: WorkingCalendar;
}

export interface PreparedQuantity {
  readonly quantity: Quantity;
  /** In the order of the configuration. */
  readonly fields: readonly Field[];
}

interface Input<K extends QuantityKind> {
  readonly spec: Extract<QuantitySpec, { kind: K }>;
  /** Of the quantity in the configuration. */
  readonly path: string;
  /** What it is wanted for, for the error. */
  readonly use: string;
  readonly context: QuantityContext;
}

/** As a kind of quantities makes it, without what its record and its specification say. */
interface ReadQuantity extends Omit<PreparedQuantity, 'quantity'> {
  readonly quantity: Omit<Quantity, 'id' | 'historyFieldIds'>;
}

type Outcome = Result<ReadQuantity, AppError>;

interface QuantityRecord<K extends QuantityKind> {
  readonly fieldIds: (spec: Extract<QuantitySpec, { kind: K }>) => readonly string[];
  /** The fields whose history it reads as well. */
  readonly historyFieldIds?: readonly string[];
  readonly prepare: (input: Input<K>) => Outcome;
}

/** Jira's own fields: creation is never empty, the date of resolution is while a work item is open. */
const CREATED = 'created';
const RESOLVED = 'resolutiondate';

const STATUS = 'status';
/** An item has been in its first status since its creation. */
const HISTORY_FIELDS = [CREATED, STATUS];

/** Days of the calendar can be put into order; neither a sum nor a middle of them is a day that any work item has. */
const MEASURES_OF_DAYS: ReadonlySet<string> = new Set(['min', 'max']);

const SECOND_MS = 1000;
const DAY_SECONDS = 86_400;

const QUANTITIES: { readonly [K in QuantityKind]: QuantityRecord<K> } = {
  field: {
    fieldIds: ({ fieldId }) => [fieldId],
    prepare: ({ spec, path, use, context }) => {
      const number = findNumber(spec.fieldId, { path: `${path}.fieldId`, use, context });
      if (!number.ok) return number;
      const { field, read, unit } = number.value;
      return success({ quantity: { fieldIds: [field.id], read, unit }, fields: [field] });
    },
  },
  date: {
    fieldIds: ({ fieldId }) => [fieldId],
    prepare: ({ spec, path, use, context }) => {
      const date = findDate(spec.fieldId, { path: `${path}.fieldId`, use, context });
      if (!date.ok) return date;
      const { field, read, dayOf } = date.value;
      if (!MEASURES_OF_DAYS.has(use)) return failure(unsupported(field, use, `${path}.fieldId`));
      const day = (issue: JiraIssue): number => {
        const value = read(issue);
        return Number.isFinite(value) ? dayOf(value) : value;
      };
      return success({ quantity: { fieldIds: [field.id], read: day, unit: 'day' }, fields: [field] });
    },
  },
  'time-since': {
    fieldIds: ({ fieldId }) => [fieldId],
    prepare: (input) => fromNow(input, (date, now) => [date, now]),
  },
  'time-until': {
    fieldIds: ({ fieldId }) => [fieldId],
    prepare: (input) => fromNow(input, (date, now) => [now, date]),
  },
  'time-between': {
    fieldIds: ({ fromFieldId, toFieldId }) => [fromFieldId, toFieldId],
    prepare: ({ spec, path, use, context }) => {
      const from = findDate(spec.fromFieldId, { path: `${path}.fromFieldId`, use, context });
      if (!from.ok) return from;
      const to = findDate(spec.toFieldId, { path: `${path}.toFieldId`, use, context });
      if (!to.ok) return to;
      return success(between(from.value, to.value, { spec, context }));
    },
  },
  'time-to-resolution': {
    fieldIds: () => [CREATED, RESOLVED],
    prepare: ({ spec, path, use, context }) => {
      const created = findDate(CREATED, { path, use, context });
      if (!created.ok) return created;
      const resolved = findDate(RESOLVED, { path, use, context });
      if (!resolved.ok) return resolved;
      if (!spec.includeUnresolved) {
        return success(between(created.value, resolved.value, { spec, context }));
      }
      const now = nowOf(resolved.value, context);
      const end: DateReader = {
        ...resolved.value,
        read: (issue) => {
          const date = resolved.value.read(issue);
          return Number.isNaN(date) ? now : date;
        },
      };
      return success(between(created.value, end, { spec, context }));
    },
  },
  calculation: {
    fieldIds: ({ leftFieldId, rightFieldId }) => [leftFieldId, rightFieldId],
    prepare: ({ spec, path, use, context }) => {
      const left = findNumber(spec.leftFieldId, { path: `${path}.leftFieldId`, use, context });
      if (!left.ok) return left;
      const right = findNumber(spec.rightFieldId, { path: `${path}.rightFieldId`, use, context });
      if (!right.ok) return right;
      const unit = unitOf(spec.operator, left.value.unit, right.value.unit);
      if (unit === null) return failure(unsupported(right.value.field, use, `${path}.rightFieldId`));
      return success(calculation(spec.operator, [left.value, right.value], unit));
    },
  },
  'time-in-status': {
    fieldIds: () => HISTORY_FIELDS,
    historyFieldIds: [STATUS],
    prepare: ({ spec, path, context }) => {
      const { statuses, computedAt } = context;
      const read = createStatusTimeReader({
        names: spec.statuses,
        statuses,
        now: computedAt,
        elapsed: elapsedTime(spec, context),
      });
      return ofHistory(path, context, (issue) => {
        const ms = read(issue);
        return ms === 'never' ? NO_NUMBER : ms;
      });
    },
  },
  'cycle-time': {
    fieldIds: () => HISTORY_FIELDS,
    historyFieldIds: [STATUS],
    prepare: ({ spec, path, context }) => {
      const { statuses } = context;
      const elapsed = elapsedTime(spec, context);
      const read = createCycleReader({ rule: spec.rule, statuses, elapsed });
      return ofHistory(path, context, (issue) => {
        const cycle = read(issue);
        return cycle === 'open' ? NO_NUMBER : cycle === null ? null : (cycle.timeMs ?? NO_NUMBER);
      });
    },
  },
};

/** Of two kinds of time: all of it, or that of working days. */
interface Counting {
  readonly spec: { readonly workingDaysOnly: boolean };
  readonly context: QuantityContext;
}

function elapsedTime({ workingDaysOnly }: Counting['spec'], context: QuantityContext): ElapsedTime {
  const { timeZone, calendar } = context;
  return workingDaysOnly ? createWorkingTime(createZone(timeZone), calendar) : calendarTime;
}

/** A time that the history of the status tells. `readMs`: NaN for none, null for values of unknown shape. */
function ofHistory(
  path: string,
  context: QuantityContext,
  readMs: (issue: JiraIssue) => number | null,
): Outcome {
  const status = findField(STATUS, path, context);
  if (!status.ok) return status;
  return success({
    quantity: {
      fieldIds: HISTORY_FIELDS,
      unit: 'seconds',
      read: (issue) => {
        const ms = readMs(issue);
        return ms === null ? UNREADABLE_NUMBER : ms / SECOND_MS;
      },
    },
    fields: [status.value.field],
  });
}

/** The ids of the fields that a quantity is made of. */
export function quantityFieldIds(spec: QuantitySpec): readonly string[] {
  return fieldIdsOf({ spec });
}

function fieldIdsOf<K extends QuantityKind>({ spec }: Pick<Input<K>, 'spec'>): readonly string[] {
  const record: QuantityRecord<K> = QUANTITIES[spec.kind];
  return record.fieldIds(spec);
}

/** Fails with the path of a field that is missing or that holds no number or date. */
export function prepareQuantity<K extends QuantityKind>(input: Input<K>): Result<PreparedQuantity, AppError> {
  const record: QuantityRecord<K> = QUANTITIES[input.spec.kind];
  const prepared = record.prepare(input);
  if (!prepared.ok) return prepared;
  const { quantity, fields } = prepared.value;
  const { historyFieldIds = [] } = record;
  return success({ quantity: { ...quantity, historyFieldIds, id: JSON.stringify(input.spec) }, fields });
}

/** Whether the past of work items has to be read for it. */
export function readsHistory({ kind }: QuantitySpec): boolean {
  return QUANTITIES[kind].historyFieldIds !== undefined;
}

interface Wanted {
  readonly path: string;
  readonly use: string;
  readonly context: QuantityContext;
}

interface NumberReader {
  readonly field: Field;
  readonly read: Quantity['read'];
  readonly unit: Measuring['unit'];
}

/** A field that holds a number or a duration. */
export function findNumber(id: string, { path, use, context }: Wanted): Result<NumberReader, AppError> {
  const found = findField(id, path, context);
  if (!found.ok) return found;
  const { field, kind } = found.value;
  const measuring = kind?.measuring ?? null;
  if (measuring === null) return failure(unsupported(field, use, path));
  return success({ field, read: ({ fields }) => measuring.read(fields[id]), unit: measuring.unit });
}

interface DateReader {
  readonly field: Field;
  readonly kind: 'date' | 'date-time';
  /** Days or milliseconds, as `kind` says; NaN for none, Infinity for one of unknown shape. */
  readonly read: Quantity['read'];
  /** A value as a moment in ms: of a date its first one, so that days are as long as they are. */
  readonly momentOf: (value: number) => number;
  /** The day that a value is on in the zone of the chart. */
  readonly dayOf: (value: number) => number;
}

function findDate(id: string, { path, use, context }: Wanted): Result<DateReader, AppError> {
  const found = findField(id, path, context);
  if (!found.ok) return found;
  const { field, kind } = found.value;
  const moment = kind?.moment ?? null;
  if (moment === null) return failure(unsupported(field, use, path));
  return success({
    field,
    kind: moment.kind,
    read: ({ fields }) => {
      const raw = fields[id];
      if (raw === null || raw === undefined) return NO_NUMBER;
      const value = moment.read(raw);
      return Number.isNaN(value) ? UNREADABLE_NUMBER : value;
    },
    momentOf: moment.kind === 'date' ? startOfDay(context.timeZone) : itself,
    dayOf: moment.kind === 'date' ? itself : createZone(context.timeZone).dayAt,
  });
}

const itself = (value: number): number => value;

function startOfDay(timeZone: string): (day: number) => number {
  const zone = createZone(timeZone);
  const known = new Map<number, number>();
  return (day) => {
    const start = known.get(day) ?? zone.startOfDay(day);
    known.set(day, start);
    return start;
  };
}

function nowOf({ kind }: DateReader, { computedAt, timeZone }: QuantityContext): number {
  return kind === 'date' ? createZone(timeZone).dayAt(computedAt) : computedAt;
}

/** Two dates lie whole days apart, whatever the clocks did; else, and in working days, a date stands for its first moment. */
function secondsBetween(
  from: DateReader,
  to: DateReader,
  { spec, context }: Counting,
): (start: number, end: number) => number {
  const areDates = from.kind === 'date' && to.kind === 'date';
  if (areDates && !spec.workingDaysOnly) return (start, end) => (end - start) * DAY_SECONDS;
  const elapsed = elapsedTime(spec, context);
  return (start, end) => elapsed(from.momentOf(start), to.momentOf(end)) / SECOND_MS;
}

function between(from: DateReader, to: DateReader, counting: Counting): ReadQuantity {
  const seconds = secondsBetween(from, to, counting);
  return {
    quantity: {
      fieldIds: [from.field.id, to.field.id],
      unit: 'seconds',
      read: (issue) => ofBoth(from.read(issue), to.read(issue), seconds),
    },
    fields: [from.field, to.field],
  };
}

/** Between a date and now, in the order that `ends` puts them in. */
function fromNow(
  { spec, path, use, context }: Wanted & { readonly spec: Counting['spec'] & { readonly fieldId: string } },
  ends: (date: number, now: number) => readonly [start: number, end: number],
): Outcome {
  const found = findDate(spec.fieldId, { path: `${path}.fieldId`, use, context });
  if (!found.ok) return found;
  const { field, read } = found.value;
  const now = nowOf(found.value, context);
  const seconds = secondsBetween(found.value, found.value, { spec, context });
  return success({
    quantity: {
      fieldIds: [field.id],
      unit: 'seconds',
      read: (issue) => ofBoth(read(issue), now, (date) => seconds(...ends(date, now))),
    },
    fields: [field],
  });
}

function calculation(
  operator: Operator,
  [left, right]: readonly [NumberReader, NumberReader],
  unit: Measuring['unit'],
): ReadQuantity {
  return {
    quantity: {
      fieldIds: [left.field.id, right.field.id],
      unit,
      read: (issue) =>
        ofBoth(left.read(issue), right.read(issue), (a, b) => calculate(operator, a, b) ?? NO_NUMBER),
    },
    fields: [left.field, right.field],
  };
}

/** Of two values; empty where one is empty. */
function ofBoth(a: number, b: number, result: (a: number, b: number) => number): number {
  if (a === UNREADABLE_NUMBER || b === UNREADABLE_NUMBER) return UNREADABLE_NUMBER;
  return Number.isNaN(a) || Number.isNaN(b) ? NO_NUMBER : result(a, b);
}
