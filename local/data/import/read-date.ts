import type { Faults } from './read-value';

/** A point in time as a text gives it: a day, or a moment of it. */
interface ReadDate {
  readonly at: number;
  readonly hasTime: boolean;
}

/** Reads the dates of one file. */
export interface DateReader {
  /** Epoch milliseconds; texts without a zone are read in UTC. */
  moment(text: string, what: string, faults: Faults): number | null;
  /** `YYYY-MM-DD`. */
  day(text: string, what: string, faults: Faults): string | null;
  read(text: string): ReadDate | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = String.raw`(?:,?[ T]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s*(?<half>[AaPp][Mm])?)?`;
const ZONE = String.raw`\s*(?<zone>Z|[+-]\d{2}:?\d{2})?`;
const shape = (date: string): RegExp => new RegExp(`^${date}${TIME}${ZONE}$`);

/** Jira writes dates as the site's settings say; these are the forms that its own languages and settings offer. */
const SHAPES: readonly RegExp[] = [
  shape(String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`),
  shape(String.raw`(?<day>\d{1,2})[-/. ](?<name>[A-Za-z]{3,9})\.?[-/. ](?<year>\d{4}|\d{2})`),
  shape(String.raw`(?<name>[A-Za-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})`),
  shape(String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})`),
];
/** Whether the day or the month comes first must be known from elsewhere. */
const SLASHES = shape(String.raw`(?<first>\d{1,2})[/-](?<next>\d{1,2})[/-](?<year>\d{4}|\d{2})`);

/**
 * A reader for a file with these dates. In `03/12/2024` the month comes first when any date of the file can only be
 * read so, else the day.
 */
export function createDateReader(samples: Iterable<string>): DateReader {
  const isMonthFirst = hasMonthFirst(samples);
  const read = (text: string): ReadDate | null => {
    for (const one of SHAPES) {
      const groups = one.exec(text)?.groups;
      if (groups !== undefined) return toDate(groups);
    }
    const groups = SLASHES.exec(text)?.groups;
    if (groups === undefined) return null;
    const { first = '', next: second = '' } = groups;
    return toDate({ ...groups, day: isMonthFirst ? second : first, month: isMonthFirst ? first : second });
  };
  const readOrFault = (text: string, what: string, faults: Faults): ReadDate | null => {
    if (text === '') return null;
    const date = read(text);
    if (date === null) faults.push(`${what} "${text}" is not a date in a form that Jira writes.`);
    return date;
  };
  return {
    read,
    moment: (text, what, faults) => readOrFault(text, what, faults)?.at ?? null,
    day: (text, what, faults) => {
      const date = readOrFault(text, what, faults);
      return date === null ? null : dayText(date.at);
    },
  };
}

export function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function hasMonthFirst(samples: Iterable<string>): boolean {
  for (const sample of samples) {
    if (Number(SLASHES.exec(sample)?.groups?.['next'] ?? 0) > 12) return true;
  }
  return false;
}

function toDate(groups: Readonly<Record<string, string | undefined>>): ReadDate | null {
  const month = groups['name'] === undefined ? Number(groups['month']) : monthOf(groups['name']);
  const day = Number(groups['day']);
  const hour = hourOf(groups);
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  const millisecond = Number((groups['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  const at = Date.UTC(yearOf(groups['year'] ?? ''), month - 1, day, hour, minute, second, millisecond);
  // The 31st of a shorter month would silently become the 1st of the next one.
  if (new Date(at).getUTCDate() !== day) return null;
  return { at: at - zoneOffsetMs(groups['zone']), hasTime: groups['hour'] !== undefined };
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits as in Java's dates, which Jira uses: the century that brings it nearest to the present. */
function yearOf(text: string): number {
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) > 69 ? 1900 : 2000);
}

function hourOf(groups: Readonly<Record<string, string | undefined>>): number {
  const hour = Number(groups['hour'] ?? 0);
  const half = groups['half']?.toLowerCase();
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function zoneOffsetMs(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
