import type { Translate } from '../texts/translate';

const UNITS = ['data.stored.bytes', 'data.stored.kilobytes', 'data.stored.megabytes'] as const;
const STEP = 1_000;

/** A number of bytes in the largest unit of which it is one at least, with one decimal below ten. */
export function sizeWords(bytes: number, t: Translate): string {
  let size = bytes;
  let unit = 0;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const rounded = size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return t(UNITS[unit] ?? 'data.stored.bytes', { size: rounded });
}
