import type { HolidaysPayload, RegionsPayload } from '../../src/contract/holidays';
import { findPublicHolidays, listHolidayRegions } from '../../src/core/calendar/public-holidays';

/** What the resolvers answer about public holidays, for views. */
export const HOLIDAY_RESOLVERS: Readonly<Record<string, (payload: unknown) => unknown>> = {
  'holidays/regions': (payload) => {
    const { within, language } = payload as RegionsPayload;
    return { ok: true, value: listHolidayRegions(within, language) };
  },
  'holidays/list': (payload) => {
    const { region, years } = payload as HolidaysPayload;
    return { ok: true, value: findPublicHolidays(region, years) };
  },
};
