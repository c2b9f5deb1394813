import type { Holiday, PublicHolidayChoice } from '../../core/calendar/holiday';
import type { Weekday } from '../../core/chart/config';
import { fitsUnit, type CapacityUnit, type EstimateSource } from '../../core/capacity/estimate';
import type { BoardCapacity, RangeWork } from '../../core/capacity/records/board-capacity';
import { defaultRules, type CapacityRules } from '../../core/capacity/rules';
import { parseDate } from '../../core/time/timestamp';
import type { MessageKey } from '../texts/messages';
import { percentInput, readAmount, readPercent } from './read-amount';

/** What stands in the form of a board; it may be unfinished. */
export interface BoardDraft {
  readonly unit: CapacityUnit;
  readonly estimate: EstimateSource;
  readonly workTypeIds: readonly string[] | null;
  readonly rangeWork: RangeWork;
  readonly onlyBoardItems: boolean;
  readonly workingDays: readonly Weekday[];
  readonly dailyCapacity: string;
  readonly focusPercent: string;
  readonly reserved: string;
  readonly timeZone: string;
  readonly holidays: readonly Holiday[];
  readonly publicHolidays: PublicHolidayChoice | null;
  readonly rules: CapacityRules;
  readonly nearlyFullPercent: string;
}

export type BoardFaults = Readonly<
  Partial<
    Record<
      'dailyCapacity' | 'focusPercent' | 'reserved' | 'holidays' | 'publicHolidays' | 'nearlyFullPercent',
      MessageKey
    >
  >
>;

export function boardDraft(saved: BoardCapacity): BoardDraft {
  const { unit, estimate, workTypeIds, rangeWork, onlyBoardItems } = saved;
  const { workingDays, timeZone, holidays, publicHolidays, rules } = saved;
  return {
    ...{ unit, estimate, workTypeIds, rangeWork, onlyBoardItems },
    ...{ workingDays, timeZone, holidays, publicHolidays, rules },
    dailyCapacity: String(saved.dailyCapacity),
    focusPercent: percentInput(saved.focus),
    reserved: String(saved.reserved),
    nearlyFullPercent: percentInput(rules.nearlyFullFrom),
  };
}

/** Another unit needs another estimate; where that changes, what its rules are by default. */
export function withUnit(draft: BoardDraft, unit: CapacityUnit): BoardDraft {
  if (fitsUnit(draft.estimate, unit)) return { ...draft, unit };
  return withEstimate({ ...draft, unit }, { kind: unit === 'points' ? 'points' : 'remaining' });
}

export function withEstimate(draft: BoardDraft, estimate: EstimateSource): BoardDraft {
  const { doneWork, hierarchy } = defaultRules(estimate);
  return { ...draft, estimate, rules: { ...draft.rules, doneWork, hierarchy } };
}

/** The settings that the form describes over those that were saved, or what is still to be done. */
export function boardFromDraft(
  draft: BoardDraft,
  saved: BoardCapacity,
): { readonly record: BoardCapacity | null; readonly faults: BoardFaults } {
  const dailyCapacity = readAmount(draft.dailyCapacity) ?? undefined;
  const focus = readPercent(draft.focusPercent) ?? undefined;
  const reserved = readAmount(draft.reserved) ?? undefined;
  const nearlyFullFrom = readPercent(draft.nearlyFullPercent) ?? undefined;
  const faults: BoardFaults = {
    ...(dailyCapacity === undefined ? { dailyCapacity: 'capacity.fault.amount' } : {}),
    ...(focus === undefined ? { focusPercent: 'capacity.fault.percent' } : {}),
    ...(reserved === undefined ? { reserved: 'capacity.fault.amount' } : {}),
    ...(nearlyFullFrom === undefined ? { nearlyFullPercent: 'capacity.fault.percent' } : {}),
    ...(areSound(draft.holidays) ? {} : { holidays: 'capacity.fault.holidays' }),
    ...(draft.publicHolidays?.kinds.length === 0 ? { publicHolidays: 'capacity.fault.holiday-kinds' } : {}),
  };
  if (
    dailyCapacity === undefined ||
    focus === undefined ||
    reserved === undefined ||
    nearlyFullFrom === undefined ||
    Object.keys(faults).length > 0
  ) {
    return { record: null, faults };
  }
  const { unit, estimate, workTypeIds, rangeWork, onlyBoardItems } = draft;
  const { workingDays, timeZone, publicHolidays, rules } = draft;
  return {
    record: {
      ...saved,
      ...{ unit, estimate, workTypeIds, rangeWork, onlyBoardItems },
      ...{ workingDays, timeZone, publicHolidays, dailyCapacity, focus, reserved },
      holidays: draft.holidays.map((holiday) => ({ ...holiday, name: holiday.name.trim() })),
      rules: { ...rules, nearlyFullFrom },
    },
    faults: {},
  };
}

/** Each with a name and a date of its own. */
function areSound(holidays: readonly Holiday[]): boolean {
  const dates = new Set(holidays.map(({ date }) => date));
  return (
    dates.size === holidays.length &&
    holidays.every(({ date, name }) => !Number.isNaN(parseDate(date)) && name.trim() !== '')
  );
}
