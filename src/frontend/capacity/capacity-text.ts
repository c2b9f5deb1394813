import type { CapacityUnit } from '../../core/capacity/estimate';
import type { Figure } from '../../core/capacity/figure';
import type { Texts } from '../texts/texts';

/** Hours or points as they were entered, as the viewer writes them. */
export function amountText(value: number, unit: CapacityUnit, { t, formats }: Texts): string {
  return t(`capacity.amount.${unit}`, { value: formats.number(value) });
}

/** What was worked out, with one decimal: the numbers behind it keep their fractions, and so do files. */
export function roundedText(value: number, unit: CapacityUnit, texts: Texts): string {
  // What rounds to nothing has no sign.
  const rounded = Math.round(value * 10) / 10 || 0;
  return amountText(rounded, unit, texts);
}

/** A dash where there is no number; `reasonText` says why. */
export function figureText(figure: Figure, unit: CapacityUnit, texts: Texts): string {
  return figure.value === null ? texts.t('value.none') : roundedText(figure.value, unit, texts);
}

/** Why there is no number; null where there is one. */
export function reasonText({ reason }: Figure, { t }: Texts): string | null {
  return reason === null ? null : t(`capacity.reason.${reason}`);
}
