import Holidays from 'date-holidays';
import { compareNames } from '../chart/compare-names';
import { formatDay } from '../time/period';
import { parseDate } from '../time/timestamp';
import {
  HOLIDAY_KINDS,
  type HolidayRegion,
  type HolidayYears,
  type NamedRegion,
  type PublicHoliday,
  type RegionWithin,
} from './holiday';

/**
 * Countries, the states of a country, or the regions of a state, by name; none where there is no such division. Names that are
 * not known in the language are in one of the country.
 */
export function listHolidayRegions(within: RegionWithin | null, language: string): readonly NamedRegion[] {
  return Object.entries(namesWithin(within, language) ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** The library answers nothing for a division that a country does not have. */
function namesWithin(
  within: RegionWithin | null,
  language: string,
): Readonly<Record<string, string>> | undefined {
  const world = new Holidays();
  if (within === null) return world.getCountries(language);
  const { country, state } = within;
  return state === null ? world.getStates(country, language) : world.getRegions(country, state, language);
}

/** The public holidays of a region in whole years, by date, from data that comes with the app. Of an unknown region there are none. */
export function findPublicHolidays(region: HolidayRegion, years: HolidayYears): readonly PublicHoliday[] {
  const calendar = openCalendar(region);
  const found = yearsOf(years).flatMap((year) => calendar.getHolidays(year, years.language).flatMap(daysOf));
  // Days that begin in December can end in January, where the next year has them again.
  const byDay = new Map(found.map((holiday) => [`${holiday.date} ${holiday.key}`, holiday]));
  return [...byDay.values()].sort((a, b) => parseDate(a.date) - parseDate(b.date));
}

type Found = ReturnType<Holidays['getHolidays']>[number];

function openCalendar({ country, state, region }: HolidayRegion): Holidays {
  if (state === null) return new Holidays(country);
  return region === null ? new Holidays(country, state) : new Holidays(country, state, region);
}

function yearsOf({ from, to }: HolidayYears): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** A holiday that begins at noon or later takes the afternoon; every other one takes whole days. */
const NOON = 12;
const HALF_DAY = 0.5;
const DAY_MS = 86_400_000;

/**
 * The days of a holiday, told from its date as text: the moments that come with it are in the country's own zone, or begin the
 * evening before. How far they are apart tells the number of days, an hour more or less where clocks change.
 */
function daysOf({ date, start, end, name, type, rule }: Found): readonly PublicHoliday[] {
  const kind = HOLIDAY_KINDS.find((one) => one === type);
  if (kind === undefined) return [];
  const first = parseDate(date.slice(0, 10));
  const isHalf = Number(date.slice(11, 13)) >= NOON;
  const days = isHalf ? 1 : Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length: days }, (_, at) => ({
    key: rule,
    date: formatDay(first + at),
    name,
    kind,
    share: isHalf ? HALF_DAY : 1,
  }));
}
