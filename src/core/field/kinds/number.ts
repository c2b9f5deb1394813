import { equalsClause, inClause } from '../../source/jql';
import { NO_NUMBER, UNREADABLE_NUMBER } from '../kind';
import type { FieldKind, Grouping, Measuring } from '../kind';
import { isRecord } from '../raw';

const SECONDS_PER_MINUTE = 60;

interface NumberKind {
  readonly id: string;
  readonly unit: Measuring['unit'];
  readonly numberOf: (raw: unknown) => unknown;
  readonly clause: Grouping['clause'];
}

function numberKind({ id, unit, numberOf, clause }: NumberKind): FieldKind {
  return {
    id,
    isMultiValued: false,
    grouping: {
      readFrom: null,
      aliasOf: null,
      each: (raw, emit) => {
        const value = numberOf(raw);
        if (typeof value !== 'number') return false;
        emit(value, value);
        return true;
      },
      describe: (value) => ({ key: String(value), label: String(value), order: Number(value) }),
      identify: (text) => text,
      clause,
    },
    measuring: {
      unit,
      read: (raw) => {
        if (raw === null || raw === undefined) return NO_NUMBER;
        const value = numberOf(raw);
        return typeof value === 'number' ? value : UNREADABLE_NUMBER;
      },
    },
    moment: null,
  };
}

const numberClause: Grouping['clause'] = (fieldName, segments) => {
  const values = segments.map((segment) => Number(segment.key));
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? equalsClause(fieldName, only)
    : inClause(fieldName, values);
};

/** JQL's smallest unit of time is the minute. */
const durationClause: Grouping['clause'] = (fieldName, segments) => {
  const minutes = segments.map((segment) => Number(segment.key) / SECONDS_PER_MINUTE);
  if (!minutes.every(Number.isSafeInteger)) return null;
  const values = minutes.map((value) => `${String(value)}m`);
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? equalsClause(fieldName, only)
    : inClause(fieldName, values);
};

const itself = (raw: unknown): unknown => raw;
const property =
  (name: string) =>
  (raw: unknown): unknown =>
    isRecord(raw) ? raw[name] : undefined;

export const number = numberKind({ id: 'number', unit: 'number', numberOf: itself, clause: numberClause });
export const duration = numberKind({
  id: 'duration',
  unit: 'seconds',
  numberOf: itself,
  clause: durationClause,
});
export const votes = numberKind({
  id: 'votes',
  unit: 'number',
  numberOf: property('votes'),
  clause: numberClause,
});
export const watches = numberKind({
  id: 'watches',
  unit: 'number',
  numberOf: property('watchCount'),
  clause: numberClause,
});
