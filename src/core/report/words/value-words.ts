import type { FormulaType, NumericType } from '../../formula/value';
import type { TimeTracking } from '../../jira/time-tracking';
import type { TextsOf } from '../../text/texts-of';
import { formatDay } from '../../time/period';
import { createZone, type Zone } from '../../time/zone';
import type { ColumnFormat, DateStyle, DurationUnit } from '../definition';
import type { PreparedReport } from '../prepare-report';

export type PlainUnit = Exclude<DurationUnit, 'mixed'>;

export type ValueTexts = TextsOf<
  'report.run.yes' | 'report.run.no' | `value.${PlainUnit}` | `report.run.duration.${PlainUnit}`
>;

/** What the words for a value depend on beside the value. */
export interface ValueContext<Texts extends ValueTexts = ValueTexts> {
  readonly texts: Texts;
  /** The report's own zone. */
  readonly zone: Zone;
  readonly timeTracking: TimeTracking;
  /** Epoch ms: what a relative date is relative to. */
  readonly now: number;
}

/** Of a report that was looked up. */
export function valueContext<Texts extends ValueTexts>(
  { timeZone, timeTracking, computedAt }: Pick<PreparedReport, 'timeZone' | 'timeTracking' | 'computedAt'>,
  texts: Texts,
): ValueContext<Texts> {
  return { texts, zone: createZone(timeZone), timeTracking, now: computedAt };
}

const HOUR = 3600;
const MINUTE = 60;
const AUTO: ColumnFormat = { kind: 'auto' };

type Write<Format> = (value: number, format: Format, context: ValueContext) => string;

const BY_TYPE: Readonly<Record<NumericType, Write<ColumnFormat>>> = {
  number: (value, format, { texts: { formats } }) =>
    format.kind === 'number' ? formats.decimals(value, format) : formats.number(value),
  duration: (value, format, context) =>
    durationWords(value, format.kind === 'duration' ? format.unit : 'mixed', context),
  date: (value, format, context) =>
    dayWords(value, format.kind === 'date' ? format.style : 'medium', context),
  moment: (value, format, context) =>
    momentWords(value, format.kind === 'date' ? format.style : 'with-time', context),
  boolean: (value, _, { texts: { t } }) => t(value === 0 ? 'report.run.no' : 'report.run.yes'),
};

/** A number, duration, date, moment or yes and no in words, as a column wants it. A format that does not suit changes nothing. */
export function valueWords(
  value: number,
  { type, format }: { readonly type: FormulaType; readonly format: ColumnFormat },
  context: ValueContext,
): string {
  if (type === 'text' || type === 'list') return BY_TYPE.number(value, AUTO, context);
  return BY_TYPE[type](value, format, context);
}

const PARTS = {
  weeks: 'report.run.duration.weeks',
  days: 'report.run.duration.days',
  hours: 'report.run.duration.hours',
  minutes: 'report.run.duration.minutes',
} as const satisfies Record<PlainUnit, string>;

/** By the site's hours of a day and days of a week. */
function secondsOf({ hoursPerDay, daysPerWeek }: TimeTracking): Readonly<Record<PlainUnit, number>> {
  const day = hoursPerDay * HOUR;
  return { weeks: daysPerWeek * day, days: day, hours: HOUR, minutes: MINUTE };
}

/** In one unit, how much of it. */
export function durationIn(seconds: number, unit: PlainUnit, timeTracking: TimeTracking): number {
  return seconds / secondsOf(timeTracking)[unit];
}

function durationWords(
  seconds: number,
  unit: DurationUnit,
  { texts: { t, formats }, timeTracking }: ValueContext,
): string {
  if (unit !== 'mixed') {
    return t(`value.${unit}`, { value: formats.number(durationIn(seconds, unit, timeTracking)) });
  }
  const sizes = secondsOf(timeTracking);
  let left = Math.round(Math.abs(seconds) / MINUTE) * MINUTE;
  const parts = (Object.keys(PARTS) as PlainUnit[]).flatMap((part) => {
    const count = Math.floor(left / sizes[part]);
    left -= count * sizes[part];
    return count === 0 ? [] : [t(PARTS[part], { value: formats.number(count) })];
  });
  const words = parts.length === 0 ? t(PARTS.minutes, { value: formats.number(0) }) : parts.join(' ');
  return seconds < 0 && parts.length > 0 ? `−${words}` : words;
}

const DAYS: Readonly<Record<DateStyle, (day: number, context: ValueContext) => string>> = {
  medium: (day, { texts: { formats } }) => formats.day(formatDay(day)),
  long: (day, { texts: { formats } }) => formats.longDay(formatDay(day)),
  iso: formatDay,
  'with-time': (day, { texts: { formats } }) => formats.day(formatDay(day)),
  relative: (day, { texts: { formats }, zone, now }) => formats.daysFromNow(day - zone.dayAt(now)),
};

function dayWords(day: number, style: DateStyle, context: ValueContext): string {
  return DAYS[style](Math.round(day), context);
}

function momentWords(at: number, style: DateStyle, context: ValueContext): string {
  const { texts, zone } = context;
  if (style === 'with-time') return texts.formats.moment(at, zone.name);
  return dayWords(zone.dayAt(at), style, context);
}
