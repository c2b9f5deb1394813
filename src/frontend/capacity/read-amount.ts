import { DAILY_MAX } from '../../core/capacity/records/record-schema';

/** Hours or points of a day, with a comma or a point; null for an empty text, undefined for anything that cannot be saved. */
export function readAmount(text: string): number | null | undefined {
  return readNumber(text, DAILY_MAX);
}

/** A share of 1 as a percentage from 0 to 100. */
export function readPercent(text: string): number | null | undefined {
  const percent = readNumber(text, 100);
  return typeof percent === 'number' ? percent / 100 : percent;
}

/** As `readPercent` reads it back. */
export function percentInput(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}

function readNumber(text: string, max: number): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const value = /^\d{1,4}(?:[.,]\d{1,4})?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : NaN;
  return value <= max ? value : undefined;
}
