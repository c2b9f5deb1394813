import { MONDAY_TO_FRIDAY } from '../calendar/calendar-choice';
import { OWN_SEGMENT } from './config';
import { isRecord, type RawRecord } from '../field/raw';

/**
 * A stored configuration in the words of the present version. Only its shape is changed: what was wrong stays wrong, for
 * the parser to name.
 */
export function upgradeConfig(stored: RawRecord): RawRecord {
  return fromVersion2(stored['version'] === 1 ? fromVersion1(stored) : stored);
}

/** Version 1 had one source, dimensions and measures of single fields, and no way to tell the dimensions' segments apart. */
function fromVersion1({ source, chartBy, groupBy, calculate, segments, ...rest }: RawRecord): RawRecord {
  return {
    ...rest,
    version: 2,
    sources: [{ source, name: '', color: null }],
    followsFilter: true,
    chartBy: dimension(chartBy),
    groupBy: dimension(groupBy),
    calculate: measure(calculate),
    after: 'none',
    timeUnit: null,
    segments: Array.isArray(segments) ? segments.map(segmentOverride) : segments,
    merges: [],
    order: { chartBy: [], groupBy: [] },
    lines: { goal: null, average: false, trend: false },
    legend: ['value', 'share'],
  };
}

/** Keys of our own began with a NUL. */
function segmentOverride(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const { key } = stored;
  return {
    ...stored,
    dimension: null,
    key: typeof key === 'string' && key.startsWith('\u0000') ? OWN_SEGMENT + key.slice(1) : key,
  };
}

function dimension(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const { bucket, showEmptyPeriods, ...rest } = stored;
  return bucket === null || bucket === undefined
    ? { ...rest, kind: 'values' }
    : { ...rest, kind: 'periods', bucket, showEmptyPeriods, window: null };
}

const FIELDLESS: ReadonlySet<unknown> = new Set(['count']);
const OF_FIELD: ReadonlySet<unknown> = new Set(['distinct']);

function measure(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const { measure: id, fieldId, empty } = stored;
  if (FIELDLESS.has(id)) return { measure: id };
  if (OF_FIELD.has(id)) return { measure: id, fieldId };
  return { measure: id, of: { kind: 'field', fieldId }, empty };
}

/** Version 2 knew no working days but Monday to Friday, and only times from the history had a choice of them. */
function fromVersion2({ calculate, ...rest }: RawRecord): RawRecord {
  return { ...rest, version: 3, calculate: inAllDays(calculate, 0), workingCalendar: MONDAY_TO_FRIDAY };
}

const OF_DATES: ReadonlySet<unknown> = new Set([
  'time-since',
  'time-until',
  'time-between',
  'time-to-resolution',
]);

/** The quantity of a ratio's part is the third; a stored value that goes on without end is left to the parser. */
const DEPTH_MAX = 8;

/** The quantities of a measure lie in it at several depths; nothing else in it has a `kind`. */
function inAllDays(stored: unknown, depth: number): unknown {
  if (!isRecord(stored) || depth > DEPTH_MAX) return stored;
  const parts = Object.fromEntries(
    Object.entries(stored).map(([name, part]) => [name, inAllDays(part, depth + 1)]),
  );
  return OF_DATES.has(stored['kind']) ? { ...parts, workingDaysOnly: false } : parts;
}
