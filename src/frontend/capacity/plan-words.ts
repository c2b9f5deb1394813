import type { PlanDates, PlanDifference } from '../../core/capacity/edit/compare-plans';
import type { PersonPlan } from '../../core/capacity/records/iteration-capacity';
import type { CapacityRole } from '../../core/capacity/records/site-capacity';
import type { CapacityUnit } from '../../core/capacity/estimate';
import type { Versions } from '../../core/edit-sides';
import { isSameJson } from '../../core/same-json';
import type { Texts } from '../texts/texts';
import { amountText } from './capacity-text';
import { weekdayName } from './weekday-words';

interface PlanWordsContext {
  readonly unit: CapacityUnit;
  readonly roles: readonly CapacityRole[];
  readonly texts: Texts;
}

type Aspect = Exclude<keyof PersonPlan, 'accountId'>;

const WORDS: Readonly<Record<Aspect, (plan: PersonPlan, context: PlanWordsContext) => string>> = {
  roleId: ({ roleId }, { roles, texts: { t } }) =>
    roles.find(({ id }) => id === roleId)?.name ?? t('capacity.row.no-role'),
  dailyCapacity: ({ dailyCapacity }, { unit, texts }) =>
    dailyCapacity === null
      ? texts.t('capacity.person.daily.board')
      : texts.t('capacity.person.daily', { amount: amountText(dailyCapacity, unit, texts) }),
  allocation: ({ allocation }, { texts: { t, formats } }) =>
    t('capacity.person.allocation', { share: formats.percent(allocation) }),
  workingDays: ({ workingDays }, { texts: { t, locale } }) =>
    workingDays === null
      ? t('capacity.person.days.board')
      : workingDays.length === 0
        ? t('capacity.person.days.none')
        : workingDays.map((day) => weekdayName(day, locale)).join(' '),
  focus: ({ focus }, { texts: { t, formats } }) =>
    focus === null
      ? t('capacity.person.focus.board')
      : t('capacity.person.focus', { share: formats.percent(focus) }),
  reserved: ({ reserved }, { unit, texts }) =>
    reserved === null
      ? texts.t('capacity.person.reserved.board')
      : texts.t('capacity.person.reserved', { amount: amountText(reserved, unit, texts) }),
};

/** What a version of a plan says about something that its versions do not have alike. */
export function planDifferenceWords(
  difference: PlanDifference,
  version: keyof Versions<unknown>,
  context: PlanWordsContext,
): string {
  if (difference.kind === 'dates') return datesText(difference[version], context.texts);
  const { before, theirs, mine } = difference;
  return personPlanWords(difference[version], [before, theirs, mine], context);
}

function datesText({ start, end }: PlanDates, { t, formats }: Texts): string {
  if (start === null && end === null) return t('capacity.conflict.dates.own');
  const text = (date: string | null): string => (date === null ? t('value.none') : formats.day(date));
  return t('capacity.conflict.dates.span', { from: text(start), to: text(end) });
}

const ASPECTS = Object.keys(WORDS) as readonly Aspect[];

/**
 * What a person's plan says, as far as it is not the same in all versions of it; a version that does not have the person
 * says only that.
 */
function personPlanWords(
  plan: PersonPlan | null,
  versions: readonly (PersonPlan | null)[],
  context: PlanWordsContext,
): string {
  if (plan === null) return context.texts.t('capacity.person.absent');
  const others = versions.filter((version) => version !== null);
  const telling = ASPECTS.filter((name) => others.some((version) => !isSameJson(version[name], plan[name])));
  if (telling.length === 0) return context.texts.t('capacity.person.present');
  return telling.map((name) => WORDS[name](plan, context)).join(', ');
}
