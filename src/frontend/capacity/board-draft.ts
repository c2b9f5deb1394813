import type { Holiday } from '../../core/calendar/holiday';
import type { Weekday } from '../../core/chart/config';
import { fitsUnit, type CapacityUnit, type EstimateSource } from '../../core/capacity/estimate';
import type { BoardCapacity } from '../../core/capacity/records/board-capacity';
import { defaultRules, type CapacityRules } from '../../core/capacity/rules';
import { parseDate } from '../../core/time/timestamp';
import type { MessageKey } from '../texts/messages';
import { percentInput, readAmount, readPercent } from './read-amount';

/** What stands in the form of a board; it may be unfinished. */
export interface BoardDraft {
  readonly unit: CapacityUnit;
  readonly estimate: EstimateSource;
  readonly workingDays: readonly Weekday[];
  readonly dailyCapacity: string;
  readonly focusPercent: string;
  readonly reserved: string;
  readonly timeZone: string;
  readonly holidays: readonly HolidayDraft[];
  readonly rules: CapacityRules;
}

export interface HolidayDraft {
  readonly date: string;
  readonly name: string;
  readonly isHalf: boolean;
}

export type BoardFaults = Readonly<
  Partial<Record<'dailyCapacity' | 'focusPercent' | 'reserved' | 'holidays', MessageKey>>
>;

/** Hours of a day, or points that nobody reaches. */
const AMOUNT_MAX = 1000;

export function boardDraft(saved: BoardCapacity): BoardDraft {
  const { unit, estimate, workingDays, timeZone, rules } = saved;
  return {
    ...{ unit, estimate, workingDays, timeZone, rules },
    dailyCapacity: String(saved.dailyCapacity),
    focusPercent: percentInput(saved.focus),
    reserved: String(saved.reserved),
    holidays: saved.holidays.map(({ date, name, share }) => ({ date, name, isHalf: share < 1 })),
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
  const dailyCapacity = readAmount(draft.dailyCapacity, AMOUNT_MAX) ?? undefined;
  const focus = readPercent(draft.focusPercent) ?? undefined;
  const reserved = readAmount(draft.reserved, AMOUNT_MAX) ?? undefined;
  const holidays = readHolidays(draft.holidays, saved.holidays);
  const faults: BoardFaults = {
    ...(dailyCapacity === undefined ? { dailyCapacity: 'capacity.fault.amount' } : {}),
    ...(focus === undefined ? { focusPercent: 'capacity.fault.percent' } : {}),
    ...(reserved === undefined ? { reserved: 'capacity.fault.amount' } : {}),
    ...(holidays === null ? { holidays: 'capacity.fault.holidays' } : {}),
  };
  if (dailyCapacity === undefined || focus === undefined || reserved === undefined || holidays === null) {
    return { record: null, faults };
  }
  const { unit, estimate, workingDays, timeZone, rules } = draft;
  return {
    record: {
      ...saved,
      unit,
      estimate,
      workingDays,
      timeZone,
      rules,
      dailyCapacity,
      focus,
      reserved,
      holidays,
    },
    faults: {},
  };
}

/** Null where a date is missing or stands twice, or a name is missing. A part of another size than half is kept. */
function readHolidays(drafts: readonly HolidayDraft[], saved: readonly Holiday[]): readonly Holiday[] | null {
  const dates = new Set(drafts.map(({ date }) => date));
  const areSound = drafts.every(({ date, name }) => !Number.isNaN(parseDate(date)) && name.trim() !== '');
  if (!areSound || dates.size < drafts.length) return null;
  return drafts.map(({ date, name, isHalf }) => {
    const before = saved.find((one) => one.date === date)?.share ?? 1;
    return { date, name: name.trim(), share: !isHalf ? 1 : before < 1 ? before : 0.5 };
  });
}
