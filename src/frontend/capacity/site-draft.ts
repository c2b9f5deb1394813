import type { Weekday } from '../../core/chart/config';
import type { CapacityViewers, SiteCapacityInput } from '../../core/capacity/records/site-capacity';
import type { MessageKey } from '../texts/messages';
import { percentInput, readAmount, readPercent } from './read-amount';

/** What stands in the form of the site's capacity settings; it may be unfinished. */
export interface SiteDraft {
  readonly viewers: CapacityViewers;
  readonly dailyLimit: string;
  readonly workingDays: readonly Weekday[];
  readonly dailyHours: string;
  readonly dailyPoints: string;
  readonly focusPercent: string;
}

const AMOUNTS = ['dailyLimit', 'dailyHours', 'dailyPoints'] as const;

export type SiteFaults = Readonly<Partial<Record<'focusPercent' | (typeof AMOUNTS)[number], MessageKey>>>;

export function siteDraft({ viewers, dailyLimit, defaults }: SiteCapacityInput): SiteDraft {
  return {
    ...{ viewers, dailyLimit: String(dailyLimit) },
    workingDays: defaults.workingDays,
    dailyHours: String(defaults.dailyCapacity.hours),
    dailyPoints: String(defaults.dailyCapacity.points),
    focusPercent: percentInput(defaults.focus),
  };
}

/** The settings that the form describes, or what is still to be done. */
export function siteFromDraft(draft: SiteDraft): {
  readonly settings: SiteCapacityInput | null;
  readonly faults: SiteFaults;
} {
  const [dailyLimit, hours, points] = AMOUNTS.map((path) => readAmount(draft[path]));
  const focus = readPercent(draft.focusPercent);
  const faults: SiteFaults = {
    ...(typeof dailyLimit === 'number' ? {} : { dailyLimit: 'capacity.fault.amount' }),
    ...(typeof hours === 'number' ? {} : { dailyHours: 'capacity.fault.amount' }),
    ...(typeof points === 'number' ? {} : { dailyPoints: 'capacity.fault.amount' }),
    ...(typeof focus === 'number' ? {} : { focusPercent: 'capacity.fault.percent' }),
  };
  if (
    typeof dailyLimit !== 'number' ||
    typeof hours !== 'number' ||
    typeof points !== 'number' ||
    typeof focus !== 'number'
  ) {
    return { settings: null, faults };
  }
  const { viewers, workingDays } = draft;
  const defaults = { workingDays, dailyCapacity: { hours, points }, focus };
  return { settings: { version: 1, viewers, dailyLimit, defaults }, faults: {} };
}
