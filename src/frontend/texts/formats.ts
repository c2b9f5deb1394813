/** Numbers and moments as the viewer writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  /** 0.25 is "25%". */
  readonly percent: (share: number) => string;
  /** `at` is epoch ms; the zone's short name is part of the text. */
  readonly moment: (at: number, timeZone: string) => string;
  /** Calendar dates, given as `2025-01-31`. */
  readonly day: (date: string) => string;
  /** Without the year. */
  readonly dayOfYear: (date: string) => string;
  readonly month: (date: string) => string;
  readonly year: (date: string) => string;
}

export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    number: (value) => number.format(value),
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
    dayOfYear: calendar(locale, { day: 'numeric', month: 'short' }),
    month: calendar(locale, { month: 'short', year: 'numeric' }),
    year: calendar(locale, { year: 'numeric' }),
  };
}

/** A date is not an instant: reading and writing it in UTC keeps it on its day, whatever the browser's zone. */
function calendar(locale: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}
