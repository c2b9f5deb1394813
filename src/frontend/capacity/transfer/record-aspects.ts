import type { Weekday } from '../../../core/chart/config';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { PersonCapacity } from '../../../core/capacity/records/person-capacity';
import type { SiteCapacity } from '../../../core/capacity/records/site-capacity';
import type { CapacityRules } from '../../../core/capacity/rules';
import { isSameJson } from '../../../core/same-json';
import type { Texts } from '../../texts/texts';
import { spanText } from '../span-text';
import { weekdayName } from '../weekday-words';

/** Something that a record says, in words: of a list, what the other version does not have. */
export interface Aspect<T> {
  readonly label: (record: T, texts: Texts) => string;
  readonly words: (record: T, texts: Texts, other: T) => string;
}

type Aspects<T> = Readonly<Record<keyof Omit<T, 'version'>, Aspect<T> | readonly Aspect<T>[]>>;

const days = (all: readonly Weekday[], { locale }: Texts): string =>
  all.map((day) => weekdayName(day, locale)).join(' ');

/** What of a list is not in another one. */
function only<T>(list: readonly T[], other: readonly T[], text: (entry: T) => string): string {
  return list
    .filter((entry) => other.every((one) => !isSameJson(one, entry)))
    .map(text)
    .join(', ');
}

/** A day or more with what they are called, and how much of each of them is free. */
function dayWords(parts: readonly (string | null)[], share: number, { t, formats }: Texts): string {
  const day = parts.filter((part) => part !== null).join(' ');
  return t('transfer.day', { day, share: formats.percent(share) });
}

const RULES: Readonly<Record<keyof CapacityRules, Aspect<BoardCapacity>>> = {
  today: {
    label: (_board, { t }) => t('capacity.rule.today'),
    words: ({ rules }, { t }) => t(`capacity.rule.today.${rules.today}`),
  },
  endDay: {
    label: (_board, { t }) => t('capacity.rule.end-day'),
    words: ({ rules }, { t }) => t(`capacity.rule.end-day.${rules.endDay}`),
  },
  doneWork: {
    label: (_board, { t }) => t('capacity.rule.done-work'),
    words: ({ rules }, { t }) => t(`capacity.rule.done-work.${rules.doneWork}`),
  },
  hierarchy: {
    label: (_board, { t }) => t('capacity.rule.hierarchy'),
    words: ({ rules }, { t }) => t(`capacity.rule.hierarchy.${rules.hierarchy}`),
  },
  partDays: {
    label: (_board, { t }) => t('capacity.rule.part-days'),
    words: ({ rules }, { t }) => t(`capacity.rule.part-days.${rules.partDays}`),
  },
  idealLine: {
    label: (_board, { t }) => t('capacity.rule.ideal-line'),
    words: ({ rules }, { t }) => t(`capacity.rule.ideal-line.${rules.idealLine}`),
  },
  nearlyFullFrom: {
    label: (_board, { t }) => t('capacity.rule.nearly-full'),
    words: ({ rules }, { formats }) => formats.percent(rules.nearlyFullFrom),
  },
};

const BOARD: Aspects<BoardCapacity> = {
  unit: {
    label: (_board, { t }) => t('capacity.settings.unit'),
    words: ({ unit }, { t }) => t(`capacity.unit.${unit}`),
  },
  estimate: {
    label: (_board, { t }) => t('capacity.settings.estimate'),
    words: ({ estimate }, { t }) =>
      estimate.kind === 'field' ? estimate.fieldId : t(`capacity.estimate.${estimate.kind}`),
  },
  workTypeIds: {
    label: (_board, { t }) => t('capacity.settings.work-types'),
    words: ({ workTypeIds }, { t }) => workTypeIds?.join(', ') ?? t('capacity.settings.work-types.all'),
  },
  workingDays: {
    label: (_board, { t }) => t('capacity.settings.working-days'),
    words: ({ workingDays }, texts) => days(workingDays, texts),
  },
  dailyCapacity: {
    label: ({ unit }, { t }) => t(`capacity.settings.daily.${unit}`),
    words: ({ dailyCapacity }, { formats }) => formats.number(dailyCapacity),
  },
  focus: {
    label: (_board, { t }) => t('capacity.settings.focus'),
    words: ({ focus }, { formats }) => formats.percent(focus),
  },
  reserved: {
    label: ({ unit }, { t }) => t(`capacity.settings.reserved.${unit}`),
    words: ({ reserved }, { formats }) => formats.number(reserved),
  },
  timeZone: {
    label: (_board, { t }) => t('capacity.settings.zone'),
    words: ({ timeZone }) => timeZone,
  },
  holidays: {
    label: (_board, { t }) => t('capacity.holidays'),
    words: ({ holidays }, texts, other) =>
      only(holidays, other.holidays, ({ date, name, share }) => {
        // Files without names of holidays have their dates instead.
        const day = [texts.formats.day(date), name === date ? null : name];
        return dayWords(day, share, texts);
      }),
  },
  publicHolidays: {
    label: (_board, { t }) => t('capacity.public-holidays'),
    words: ({ publicHolidays }, { t, formats }) => {
      if (publicHolidays === null) return '';
      const { country, state, region, kinds, removed } = publicHolidays;
      const place = [country, state, region].filter((part) => part !== null).join('-');
      return [
        place,
        ...kinds.map((kind) => t(`capacity.holiday-kind.${kind}`)),
        ...removed.map((date) => `−${formats.day(date)}`),
      ].join(', ');
    },
  },
  rangeWork: {
    label: (_board, { t }) => t('capacity.settings.range-work'),
    words: ({ rangeWork }, { t }) => t(`capacity.settings.range-work.${rangeWork}`),
  },
  onlyBoardItems: {
    label: (_board, { t }) => t('capacity.settings.only-board'),
    words: ({ onlyBoardItems }, { t }) => t(onlyBoardItems ? 'transfer.yes' : 'transfer.no'),
  },
  rules: Object.values(RULES),
};

const SITE: Aspects<SiteCapacity> = {
  roles: {
    label: (_site, { t }) => t('capacity.roles'),
    words: ({ roles }, _texts, other) => only(roles, other.roles, ({ name }) => name),
  },
  dailyLimit: {
    label: (_site, { t }) => t('capacity.site.limit'),
    words: ({ dailyLimit }, { formats }) => formats.number(dailyLimit),
  },
  viewers: {
    label: (_site, { t }) => t('capacity.site.viewers'),
    words: ({ viewers }, { t }) => t(`capacity.site.viewers.${viewers}`),
  },
  defaults: [
    {
      label: (_site, { t }) => t('capacity.settings.working-days'),
      words: ({ defaults }, texts) => days(defaults.workingDays, texts),
    },
    {
      label: (_site, { t }) => t('capacity.settings.daily.hours'),
      words: ({ defaults }, { formats }) => formats.number(defaults.dailyCapacity.hours),
    },
    {
      label: (_site, { t }) => t('capacity.settings.daily.points'),
      words: ({ defaults }, { formats }) => formats.number(defaults.dailyCapacity.points),
    },
    {
      label: (_site, { t }) => t('capacity.settings.focus'),
      words: ({ defaults }, { formats }) => formats.percent(defaults.focus),
    },
  ],
};

const PERSON: Aspects<PersonCapacity> = {
  daysOff: {
    label: (_person, { t }) => t('capacity.action.days-off'),
    words: ({ daysOff }, texts, other) =>
      only(daysOff, other.daysOff, (dayOff) => {
        return dayWords([spanText(dayOff, texts), dayOff.reason], dayOff.share, texts);
      }),
  },
  dailyLimit: {
    label: (_person, { t }) => t('capacity.site.limit'),
    words: ({ dailyLimit }, { formats }) => (dailyLimit === null ? '' : formats.number(dailyLimit)),
  },
};

/** All that each sort of record says; a new field does not compile without its words. */
export const BOARD_ASPECTS: readonly Aspect<BoardCapacity>[] = Object.values(BOARD).flat();
export const SITE_ASPECTS: readonly Aspect<SiteCapacity>[] = Object.values(SITE).flat();
export const PERSON_ASPECTS: readonly Aspect<PersonCapacity>[] = Object.values(PERSON).flat();
