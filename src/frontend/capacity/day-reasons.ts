import type { FreeReason } from '../../core/calendar/free-days';
import type { PersonDay } from '../../core/capacity/explain-person';
import type { Texts } from '../texts/texts';

/** Why less than the whole of a day is capacity; empty where nothing is taken from it. */
export function dayReasons(
  { isWorkingDay, isRemaining, free }: Pick<PersonDay, 'isWorkingDay' | 'isRemaining' | 'free'>,
  { t, formats }: Texts,
): string {
  const ofFree = (reason: FreeReason): string =>
    t(`capacity.free.${reason.kind}`, {
      name: (reason.kind === 'holiday' ? reason.name : reason.reason) ?? '',
      share: formats.percent(reason.share),
    });
  return [
    ...(isWorkingDay ? [] : [t('capacity.free.no-working-day')]),
    ...free.map(ofFree),
    ...(isRemaining ? [] : [t('capacity.free.past')]),
  ].join('; ');
}
