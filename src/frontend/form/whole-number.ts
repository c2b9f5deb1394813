/** A day: longer makes no sense on a page that is open. */
export const MAX_REFRESH_MINUTES = 1440;

/** Null for an empty text, undefined for one that is no whole number from 1 to `max`. */
export function readWholeNumber(text: string, max: number): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const value = /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : 0;
  return value >= 1 && value <= max ? value : undefined;
}
