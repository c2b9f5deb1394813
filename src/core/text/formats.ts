/** Numbers and moments as the viewer writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  /** With exactly so many decimals, or as many as there are up to three where it is null; as a percentage 0.5 is "50%". */
  readonly decimals: (value: number, options: DecimalsOptions) => string;
  /** 0.25 is "25%". */
  readonly percent: (share: number) => string;
  /** `at` is epoch ms; the zone's short name is part of the text. */
  readonly moment: (at: number, timeZone: string) => string;
  /** Calendar dates, given as `2025-01-31`. */
  readonly day: (date: string) => string;
  /** With the weekday and the whole name of the month. */
  readonly longDay: (date: string) => string;
  /** "in 3 days", "yesterday"; of a number of days. */
  readonly daysFromNow: (days: number) => string;
  /** Without the year. */
  readonly dayOfYear: (date: string) => string;
  readonly month: (date: string) => string;
  readonly year: (date: string) => string;
}

export interface DecimalsOptions {
  readonly decimals: number | null;
  readonly isPercent: boolean;
}

const DECIMALS_MAX = 3;

export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    number: (value) => number.format(value),
    decimals: decimalFormats(locale),
    percent: (share) => percent.format(share),
    moment: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone,
      }).format(at),
    day: calendar(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    longDay: calendar(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    daysFromNow: (days) => relative.format(days, 'day'),
    dayOfYear: calendar(locale, { day: 'numeric', month: 'short' }),
    month: calendar(locale, { month: 'short', year: 'numeric' }),
    year: calendar(locale, { year: 'numeric' }),
  };
}

/** A formatter is dear to make, and a table asks for the same few again and again. */
function decimalFormats(locale: string): Formats['decimals'] {
  const known = new Map<string, Intl.NumberFormat>();
  return (value, { decimals, isPercent }) => {
    const key = `${String(decimals)}/${String(isPercent)}`;
    let format = known.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, {
        style: isPercent ? 'percent' : 'decimal',
        minimumFractionDigits: decimals ?? 0,
        maximumFractionDigits: decimals ?? DECIMALS_MAX,
      });
      known.set(key, format);
    }
    return format.format(value);
  };
}

/** A date is not an instant: reading and writing it in UTC keeps it on its day, whatever the browser's zone. */
function calendar(locale: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}
