import type { Weekday } from '../../core/chart/config';
import type {
  CapacityViewers,
  SiteCapacity,
  SiteCapacityInput,
} from '../../core/capacity/records/site-capacity';
import type { MessageKey } from '../texts/messages';
import { percentInput, readAmount, readPercent } from './read-amount';

/** What stands in the form of the site's capacity settings; it may be unfinished. */
export interface SiteDraft {
  readonly roles: SiteCapacityInput['roles'];
  readonly viewers: CapacityViewers;
  readonly dailyLimit: string;
  readonly workingDays: readonly Weekday[];
  readonly dailyHours: string;
  readonly dailyPoints: string;
  readonly focusPercent: string;
}

const AMOUNTS = ['dailyLimit', 'dailyHours', 'dailyPoints'] as const;

export type SiteFaults = Readonly<
  Partial<Record<'roles' | 'focusPercent' | (typeof AMOUNTS)[number], MessageKey>>
>;

export function siteDraft({ roles, viewers, dailyLimit, defaults }: SiteCapacity): SiteDraft {
  return {
    ...{ roles, viewers, dailyLimit: String(dailyLimit) },
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
  const roles = draft.roles.map(({ id, name }) => ({ id, name: name.trim() }));
  const names = new Set(roles.map(({ name }) => name));
  const areSound = names.size === roles.length && !names.has('');
  const faults: SiteFaults = {
    ...(areSound ? {} : { roles: 'capacity.fault.roles' }),
    ...(typeof dailyLimit === 'number' ? {} : { dailyLimit: 'capacity.fault.amount' }),
    ...(typeof hours === 'number' ? {} : { dailyHours: 'capacity.fault.amount' }),
    ...(typeof points === 'number' ? {} : { dailyPoints: 'capacity.fault.amount' }),
    ...(typeof focus === 'number' ? {} : { focusPercent: 'capacity.fault.percent' }),
  };
  if (
    !areSound ||
    typeof dailyLimit !== 'number' ||
    typeof hours !== 'number' ||
    typeof points !== 'number' ||
    typeof focus !== 'number'
  ) {
    return { settings: null, faults };
  }
  const { viewers, workingDays } = draft;
  const defaults = { workingDays, dailyCapacity: { hours, points }, focus };
  return { settings: { version: 1, roles, viewers, dailyLimit, defaults }, faults: {} };
}
