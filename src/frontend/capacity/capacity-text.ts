import type { CapacityUnit } from '../../core/capacity/estimate';
import type { Figure } from '../../core/capacity/figure';
import type { Texts } from '../texts/texts';

/** Hours or points as the viewer writes them. */
export function amountText(value: number, unit: CapacityUnit, { t, formats }: Texts): string {
  return t(`capacity.amount.${unit}`, { value: formats.number(value) });
}

/** A dash where there is no number; `reasonText` says why. */
export function figureText(figure: Figure, unit: CapacityUnit, texts: Texts): string {
  return figure.value === null ? texts.t('value.none') : amountText(figure.value, unit, texts);
}

/** Why there is no number; null where there is one. */
export function reasonText({ reason }: Figure, { t }: Texts): string | null {
  return reason === null ? null : t(`capacity.reason.${reason}`);
}
