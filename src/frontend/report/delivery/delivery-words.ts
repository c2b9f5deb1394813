import type { DeliveryInput, DeliveryOutcome } from '../../../core/report/delivery/delivery';
import { weekdayName } from '../../capacity/weekday-words';
import type { Texts } from '../../texts/texts';

/** A delivery in a line: how it goes where, and when. */
export function deliveryWords(
  { way, issueKey, schedule }: Pick<DeliveryInput, 'way' | 'issueKey' | 'schedule'>,
  { t, locale }: Pick<Texts, 't' | 'locale'>,
): string {
  const days = schedule.days.map((day) => weekdayName(day, locale)).join(', ');
  return t(`delivery.words.${way.kind}`, {
    key: issueKey,
    when: t('delivery.when', { days, hour: hourText(schedule.hour), zone: schedule.timeZone }),
  });
}

/** `08:00`. */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** How a run ended. */
export function outcomeWords(outcome: DeliveryOutcome, { t }: Pick<Texts, 't'>): string {
  switch (outcome.kind) {
    case 'delivered':
      return t(outcome.isPart ? 'delivery.outcome.part' : 'delivery.outcome.delivered', {
        read: outcome.read,
        expected: outcome.expected,
      });
    case 'failed':
      return `${t(`error-title.${outcome.code}`)}. ${t(`error.${outcome.code}`, outcome.params)}`;
    case 'found':
    case 'uncertain':
      return t(`delivery.outcome.${outcome.kind}`);
  }
}
