import type { SiteCapacityInput } from '../../core/capacity/records/site-capacity';
import { CAPACITY_UNITS } from '../../core/capacity/estimate';
import { fieldsPart, type RecordPart } from '../../core/compare-parts';
import type { SettingWords } from '../form/setting-words';
import type { Texts } from '../texts/texts';
import { amountText } from './capacity-text';
import { weekdayName } from './weekday-words';

type Defaults = SiteCapacityInput['defaults'];

function defaultPart(...names: readonly (keyof Defaults)[]): RecordPart<SiteCapacityInput> {
  const { of, take } = fieldsPart<Defaults>(...names);
  return {
    of: ({ defaults }) => of(defaults),
    take: (record, from) => ({ ...record, defaults: take(record.defaults, from.defaults) }),
  };
}

/** What the form of the site's capacity is about: roles have a form of their own. */
export const SITE_PARTS = {
  viewers: fieldsPart<SiteCapacityInput>('viewers'),
  workingDays: defaultPart('workingDays'),
  dailyCapacity: defaultPart('dailyCapacity'),
  focus: defaultPart('focus'),
  dailyLimit: fieldsPart<SiteCapacityInput>('dailyLimit'),
} as const;

export type SitePart = keyof typeof SITE_PARTS;

/** What each part is called, and what a version says of it. */
export function siteWords(texts: Texts): Readonly<Record<SitePart, SettingWords<SiteCapacityInput>>> {
  const { t, locale, formats } = texts;
  return {
    viewers: {
      label: t('capacity.site.viewers'),
      of: ({ viewers }) => t(`capacity.site.viewers.${viewers}`),
    },
    workingDays: {
      label: t('capacity.settings.working-days'),
      of: ({ defaults }) => defaults.workingDays.map((day) => weekdayName(day, locale)).join(', '),
    },
    dailyCapacity: {
      label: t('capacity.site.daily'),
      of: ({ defaults: { dailyCapacity } }) =>
        CAPACITY_UNITS.map((unit) => amountText(dailyCapacity[unit], unit, texts)).join(', '),
    },
    focus: { label: t('capacity.settings.focus'), of: ({ defaults }) => formats.percent(defaults.focus) },
    dailyLimit: { label: t('capacity.site.limit'), of: ({ dailyLimit }) => formats.number(dailyLimit) },
  };
}
