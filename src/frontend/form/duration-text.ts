import { readNumber } from './read-number';

const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, min: 60, s: 1 };
const PART = /^(.+?)(h|min|m|s)$/;

/** "8h", "1h 30m", "45s", "-2h". Days are not written: Jira's have eight hours, those of a calendar 24. */
export function writeDuration(seconds: number): string {
  if (!Number.isSafeInteger(seconds)) return `${String(seconds)}s`;
  const size = Math.abs(seconds);
  const parts = [
    [Math.floor(size / 3600), 'h'],
    [Math.floor((size % 3600) / 60), 'm'],
    [size % 60, 's'],
  ] as const;
  const written = parts.filter(([count]) => count > 0).map(([count, unit]) => `${String(count)}${unit}`);
  return `${seconds < 0 ? '-' : ''}${written.length === 0 ? '0h' : written.join(' ')}`;
}

/** Seconds; a number alone is hours. Null for a text that is no duration. */
export function readDuration(text: string): number | null {
  const compact = text
    .trim()
    .toLowerCase()
    .replace('−', '-')
    .replace(/\s+(?=[hms])/g, '');
  const isNegative = compact.startsWith('-');
  const words = (isNegative ? compact.slice(1) : compact).split(/\s+/);
  const alone = words.length === 1 ? readNumber(compact) : undefined;
  if (typeof alone === 'number') return alone * 3600;
  const parts = words.map(partSeconds);
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const sum = known.reduce((total, part) => total + part, 0);
  return isNegative ? -sum : sum;
}

function partSeconds(word: string): number | null {
  const [, count = '', unit = ''] = PART.exec(word) ?? [];
  const value = readNumber(count);
  const size = SECONDS[unit];
  return typeof value !== 'number' || value < 0 || size === undefined ? null : value * size;
}
