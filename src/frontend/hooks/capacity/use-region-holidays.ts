import type { DayRange } from '../../../core/calendar/day-range';
import type { HolidayRegion, PublicHoliday } from '../../../core/calendar/holiday';
import { parseDate } from '../../../core/time/timestamp';
import { call } from '../../call';
import { useTexts } from '../../texts/text-provider';
import { useAnswer, type Answer } from '../use-answer';

export interface RegionHolidays extends Pick<Answer<readonly PublicHoliday[]>, 'result' | 'reload'> {
  /** They are known for these days. */
  readonly days: DayRange;
}

/** Is never asked about. */
const NOWHERE: HolidayRegion = { country: '', state: null, region: null };

/** The public holidays of a region, from last year to the year after next; of no region nothing is asked. */
export function useRegionHolidays(where: HolidayRegion | null, now: number): RegionHolidays {
  const { language } = useTexts();
  const thisYear = new Date(now).getUTCFullYear();
  const years = { from: thisYear - 1, to: thisYear + 2, language };
  const { country, state, region } = where ?? NOWHERE;
  const { result, reload } = useAnswer(
    where === null ? null : [country, state, region, years.from].join('/'),
    () => call('holidays/list', { region: { country, state, region }, years }),
  );
  return {
    result,
    reload,
    days: { first: parseDate(`${String(years.from)}-01-01`), last: parseDate(`${String(years.to)}-12-31`) },
  };
}
