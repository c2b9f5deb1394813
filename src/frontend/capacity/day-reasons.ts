import type { FreeReason } from '../../core/calendar/free-days';
import type { PersonDay } from '../../core/capacity/explain-person';
import type { Texts } from '../texts/texts';

/** Why less than the whole of a day is worked. */
export function freeReasonText(
  reason: FreeReason | { readonly kind: 'no-working-day' },
  { t, formats }: Texts,
): string {
  if (reason.kind === 'no-working-day') return t('capacity.free.no-working-day');
  const name = reason.kind === 'holiday' ? reason.name : reason.reason;
  const share = formats.percent(reason.share);
  // Nobody has to say why, and not everybody may know it.
  return name === null
    ? t('capacity.free.away', { share })
    : t(`capacity.free.${reason.kind}`, { name, share });
}

/** Why less than the whole of a day is capacity; empty where nothing is taken from it. */
export function dayReasons(
  { isWorkingDay, isRemaining, free }: Pick<PersonDay, 'isWorkingDay' | 'isRemaining' | 'free'>,
  texts: Texts,
): string {
  return [
    ...(isWorkingDay ? [] : [freeReasonText({ kind: 'no-working-day' }, texts)]),
    ...free.map((reason) => freeReasonText(reason, texts)),
    ...(isRemaining ? [] : [texts.t('capacity.free.past')]),
  ].join('; ');
}
