import { parseHolidays, parseRegions } from '../../contract/holidays';
import { findPublicHolidays, listHolidayRegions } from '../../core/calendar/public-holidays';
import { success } from '../../core/result';
import { defineResolver, type DefinedResolver } from '../define-resolver';

/** What everybody may know: it comes with the app. */
const COMMON = { who: 'viewer', resource: 'public', effect: 'reads', actsAs: 'app' } as const;

export const holidayResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...COMMON,
    name: 'holidays/regions',
    parse: parseRegions,
    run: (_ports, { within, language }) => Promise.resolve(success(listHolidayRegions(within, language))),
  }),
  defineResolver({
    ...COMMON,
    name: 'holidays/list',
    parse: parseHolidays,
    run: (_ports, { region, years }) => Promise.resolve(success(findPublicHolidays(region, years))),
  }),
];
