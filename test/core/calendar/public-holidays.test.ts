import type { HolidayRegion } from '../../../src/core/calendar/holiday';
import { findPublicHolidays, listHolidayRegions } from '../../../src/core/calendar/public-holidays';

const region = (country: string, state: string | null = null, part: string | null = null): HolidayRegion => ({
  country,
  state,
  region: part,
});
const IN_2025 = { from: 2025, to: 2025, language: 'en' };
const datesOf = (where: HolidayRegion, kind = 'public', years = IN_2025) =>
  findPublicHolidays(where, years).flatMap((holiday) => (holiday.kind === kind ? [holiday.date] : []));

describe('the public holidays of a region', () => {
  it('are those of the country, and more in a state', () => {
    // Federal law, and the law of Bavaria, 2025.
    const federal = [
      '2025-01-01',
      '2025-04-18',
      '2025-04-21',
      '2025-05-01',
      '2025-05-29',
      '2025-06-09',
      '2025-10-03',
      '2025-12-25',
      '2025-12-26',
    ];
    expect(datesOf(region('DE'))).toEqual(federal);
    expect(datesOf(region('DE', 'BY'))).toEqual(
      [...federal, '2025-01-06', '2025-06-19', '2025-11-01'].sort(),
    );
    expect(datesOf(region('DE', 'BY', 'A'))).toContain('2025-08-08');
  });

  it('keep the rule that gives their date, so that a removed one stays removed', () => {
    const keyIn = (year: number) =>
      findPublicHolidays(region('DE'), { from: year, to: year, language: 'en' }).find(
        ({ name }) => name === 'Whit Monday' || name === 'Pentecost Monday',
      )?.key;
    expect(keyIn(2025)).toBeDefined();
    expect(keyIn(2026)).toBe(keyIn(2025));
  });

  it('have each day of those that last several', () => {
    // Eid al-Fitr 2025 in the United Arab Emirates, three days.
    expect(datesOf(region('AE'))).toEqual(expect.arrayContaining(['2025-03-30', '2025-03-31', '2025-04-01']));
  });

  it('take half of a day that is free from noon on', () => {
    const eve = findPublicHolidays(region('IS'), IN_2025).find(({ date }) => date === '2025-12-24');
    expect(eve?.share).toBe(0.5);
  });

  it('have the days that stand for holidays on a weekend', () => {
    expect(datesOf(region('GB'), 'public', { ...IN_2025, from: 2022, to: 2022 })).toContain('2022-12-27');
  });

  it('are named in the language that is asked for', () => {
    const nameIn = (language: string) => findPublicHolidays(region('DE'), { ...IN_2025, language })[0]?.name;
    expect(nameIn('en')).toBe("New Year's Day");
    expect(nameIn('de')).toBe('Neujahr');
  });

  it('are those of several years, each once', () => {
    const dates = datesOf(region('DE'), 'public', { from: 2025, to: 2026, language: 'en' });
    expect(dates).toHaveLength(18);
    expect(new Set(dates).size).toBe(18);
  });

  it('are none of a country that nobody knows', () => {
    expect(datesOf(region('XX'))).toEqual([]);
  });
});

describe('the regions that can be chosen', () => {
  it('are countries, states and regions, by name', () => {
    const countries = listHolidayRegions(null, 'en').map(({ name }) => name);
    expect(countries).toContain('Germany');
    expect(countries.indexOf('Austria')).toBeLessThan(countries.indexOf('Germany'));
    expect(listHolidayRegions({ country: 'DE', state: null }, 'en')).toContainEqual({
      code: 'BY',
      name: 'Bayern',
    });
    expect(listHolidayRegions({ country: 'DE', state: 'BY' }, 'en').map(({ code }) => code)).toContain('A');
  });

  it('are none where there is no such division', () => {
    expect(listHolidayRegions({ country: 'MC', state: null }, 'en')).toEqual([]);
    expect(listHolidayRegions({ country: 'XX', state: null }, 'en')).toEqual([]);
  });
});
