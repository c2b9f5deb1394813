/** An instant of Jira as a date, in the person's language and zone; empty for none. */
export function dateText(instant: string | null | undefined, { locale, timeZone }: Reader): string {
  if (instant === null || instant === undefined) return '';
  return new Date(instant).toLocaleDateString(localeTag(locale), { timeZone, dateStyle: 'medium' });
}

/** An instant as a time of day with seconds. */
export function timeText(epochMs: number, { locale, timeZone }: Reader): string {
  return new Date(epochMs).toLocaleTimeString(localeTag(locale), { timeZone });
}

/** `1.2 kB`, `340 B`. */
export function bytesText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}

interface Reader {
  /** As Jira writes it: `en_US`. */
  readonly locale: string;
  readonly timeZone: string;
}

function localeTag(locale: string): string {
  return locale.replace('_', '-');
}
