const UNIT_SECONDS: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3_600, m: 60 };

/**
 * Seconds of a time-tracking duration: `4h`, `2d 4h`, or a plain number of minutes. A day has 8 hours and a week 5 days,
 * Jira's defaults. Null when the text is none.
 */
export const parseDuration = (text: string): number | null => {
  const trimmed = text.trim();
  if (/^\d+$/.test(trimmed)) return Number(trimmed) * 60;
  if (!/^(?:\d+(?:\.\d+)?\s*[wdhm]\s*)+$/.test(trimmed)) return null;
  let total = 0;
  for (const [, amount, unit = ''] of trimmed.matchAll(/(\d+(?:\.\d+)?)\s*([wdhm])/g)) {
    total += Number(amount) * (UNIT_SECONDS[unit] ?? 0);
  }
  return total;
};
