import type { Texts } from '../texts/texts';

/** From a date to a date, both included; a single day by itself. */
export function spanText(
  { from, to }: { readonly from: string; readonly to: string },
  { t, formats }: Texts,
): string {
  return from === to
    ? formats.day(from)
    : t('capacity.dates', { from: formats.day(from), to: formats.day(to) });
}
