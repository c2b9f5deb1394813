import { expandValues } from '../expand-operand';
import type { Found, JqlField } from '../fields/field';
import type { Literal } from '../literal';
import { messages } from '../messages';
import type { Operand, Predicate } from '../query';
import type { CompileContext } from '../compile-context';
import { gather } from '../search/rows-of';
import { instantOf, inZone, parsePeriod, parseWallClock } from '../values/zoned-date';
import type { Window } from './field-history';
import { keysOfLiterals } from './keys-of-literals';

const MINUTE = 60_000;

/** What the predicates of one clause ask for together. */
export interface ReadPredicates {
  readonly windows: readonly Window[];
  readonly by: ReadonlySet<string> | null;
  readonly from: ReadonlySet<string> | null;
  readonly to: ReadonlySet<string> | null;
}

interface PredicateInput {
  /** The field as the query names it. */
  readonly name: string;
  readonly field: JqlField;
  readonly context: CompileContext;
}

type Part = Partial<ReadPredicates>;
type Reader = (operand: Operand, input: PredicateInput) => Found<Part>;

const READERS: Readonly<Record<string, Reader>> = {
  after: (operand, input) => window(operand, input, (at) => ({ from: at + 1, to: Infinity })),
  before: (operand, input) => window(operand, input, (at) => ({ from: -Infinity, to: at - 1 })),
  during: readDuring,
  on: readOn,
  by: (operand, input) => {
    const people = keys(operand, { ...input, field: userField(input.context) });
    return people.ok ? { ok: true, value: { by: people.value } } : people;
  },
  from: (operand, input) => {
    const from = keys(operand, input);
    return from.ok ? { ok: true, value: { from: from.value } } : from;
  },
  to: (operand, input) => {
    const to = keys(operand, input);
    return to.ok ? { ok: true, value: { to: to.value } } : to;
  },
};

/** Reads the predicates of a history clause; a day means its midnight, except with `on`, where it means the whole day. */
export const readPredicates = (
  predicates: readonly Predicate[],
  input: PredicateInput,
): Found<ReadPredicates> => {
  const { values, errors } = gather(
    predicates.map(({ operator, operand }) => {
      const read = READERS[operator];
      if (read === undefined)
        throw new RangeError(`The parser gave a predicate that JQL does not have: ${operator}`);
      return read(operand, input);
    }),
  );
  const [error] = errors;
  if (error !== undefined) return { ok: false, error };
  return {
    ok: true,
    value: {
      windows: values.flatMap(({ windows = [] }) => windows),
      by: intersection(values.map(({ by = null }) => by)),
      from: intersection(values.map(({ from = null }) => from)),
      to: intersection(values.map(({ to = null }) => to)),
    },
  };
};

/** A predicate that stands twice must hold both times. */
const intersection = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null =>
  sets.reduce((all, set) => {
    if (all === null || set === null) return all ?? set;
    return new Set([...all].filter((key) => set.has(key)));
  }, null);

const window = (operand: Operand, input: PredicateInput, toWindow: (at: number) => Window): Found<Part> => {
  const moments = readMoments(operand, input);
  if (!moments.ok) return moments;
  const [moment] = moments.value;
  return moment === undefined || moments.value.length > 1
    ? { ok: false, error: messages.needsOneDate(input.name) }
    : { ok: true, value: { windows: [toWindow(moment.at)] } };
};

function readDuring(operand: Operand, input: PredicateInput): Found<Part> {
  const moments = readMoments(operand, input);
  if (!moments.ok) return moments;
  const [start, end, ...rest] = moments.value;
  return start === undefined || end === undefined || rest.length > 0
    ? { ok: false, error: messages.needsTwoDates(input.name) }
    : { ok: true, value: { windows: [{ from: start.at, to: end.at }] } };
}

function readOn(operand: Operand, input: PredicateInput): Found<Part> {
  const moments = readMoments(operand, input);
  if (!moments.ok) return moments;
  const [moment] = moments.value;
  if (moment === undefined || moments.value.length > 1) {
    return { ok: false, error: messages.needsOneDate(input.name) };
  }
  const { at, isMinute } = moment;
  if (isMinute) return { ok: true, value: { windows: [{ from: at, to: at + MINUTE - 1 }] } };
  const day = inZone(at, input.context.zone).startOfDay();
  const to = day.add({ days: 1 }).epochMilliseconds - 1;
  return { ok: true, value: { windows: [{ from: day.epochMilliseconds, to }] } };
}

interface Moment {
  readonly at: number;
  /** A time of day was written; else `on` means the day that the moment falls on. */
  readonly isMinute: boolean;
}

const readMoments = (operand: Operand, input: PredicateInput): Found<readonly Moment[]> => {
  const dates = dateField(input.context);
  const { literals, errors } = expandValues(operand, {
    name: input.name,
    field: dates,
    context: input.context,
  });
  const [error] = errors;
  if (error !== undefined) return { ok: false, error };
  const found = gather(literals.map((literal) => momentOf(literal, input)));
  const [fault] = found.errors;
  return fault === undefined ? { ok: true, value: found.values } : { ok: false, error: fault };
};

const momentOf = (literal: Literal, { name, context }: PredicateInput): Found<Moment> => {
  if (literal.kind === 'instant') return { ok: true, value: { at: literal.at, isMinute: false } };
  if (literal.kind === 'empty') return { ok: false, error: messages.noEmpty(name) };
  if (literal.kind === 'key') return { ok: false, error: messages.functionValue(name, literal.from) };
  if (/^-?\d+$/.test(literal.text)) return { ok: true, value: { at: Number(literal.text), isMinute: false } };
  const period = parsePeriod(literal.value);
  if (period !== null) return { ok: true, value: { at: context.now + period, isMinute: false } };
  const wallClock = parseWallClock(literal.value);
  if (wallClock === null) return { ok: false, error: messages.badDate(name, literal.value) };
  return {
    ok: true,
    value: { at: instantOf(wallClock, context.zone), isMinute: literal.value.includes(':') },
  };
};

const keys = (operand: Operand, { name, field, context }: PredicateInput): Found<ReadonlySet<string>> => {
  const { literals, errors } = expandValues(operand, { name, field, context });
  const [error] = errors;
  return error === undefined ? keysOfLiterals(literals, { name, field, context }) : { ok: false, error };
};

/** People and dates of predicates are read as those of the fields that hold them. */
const userField = ({ fields }: CompileContext): JqlField => systemField(fields.find('assignee'));
const dateField = ({ fields }: CompileContext): JqlField => systemField(fields.find('created'));

const systemField = ([field]: readonly JqlField[]): JqlField => {
  if (field === undefined) throw new RangeError('A system field is missing.');
  return field;
};
