import '../../../support/forge-bridge';
import { createTexts } from '../../../../src/frontend/texts/texts';
import { valueWords } from '../../../../src/core/report/words/value-words';
import type { WordsContext } from '../../../../src/frontend/report/words-context';
import { createZone } from '../../../../src/core/time/zone';
import type { FormulaType } from '../../../../src/core/formula/value';
import type { ColumnFormat } from '../../../../src/core/report/definition';

const HOUR = 3600;
const AUTO: ColumnFormat = { kind: 'auto' };
const DAY = Date.UTC(2026, 2, 18) / 86_400_000;
const CONTEXT: WordsContext = {
  texts: createTexts([], 'en-US'),
  zone: createZone('Europe/Berlin'),
  timeTracking: { hoursPerDay: 8, daysPerWeek: 5 },
  now: Date.UTC(2026, 2, 18, 12),
};

const write = (value: number, type: FormulaType, format: ColumnFormat = AUTO, context = CONTEXT): string =>
  valueWords(value, { type, format }, context);

describe('a value in words', () => {
  it.each([
    [1234.5678, 2, false, '1,234.57'],
    [3, 2, false, '3.00'],
    [1.23456, null, false, '1.235'],
    [0.125, 1, true, '12.5%'],
  ])('%s with %s decimals, as percent: %s, is "%s"', (value, decimals, isPercent, words) => {
    expect(write(value, 'number', { kind: 'number', decimals, isPercent })).toBe(words);
  });

  it.each([
    [0, '0m'],
    [90 * 60, '1h 30m'],
    [(5 * 8 + 2 * 8 + 3) * HOUR, '1w 2d 3h'],
    [-2 * HOUR, '−2h'],
  ])('%s seconds are "%s" by the days and weeks of the site', (seconds, words) => {
    expect(write(seconds, 'duration')).toBe(words);
  });

  it('counts a duration in the unit that the column wants', () => {
    expect(write(20 * HOUR, 'duration', { kind: 'duration', unit: 'days' })).toBe('2.5 d');
    const shortDays = { ...CONTEXT, timeTracking: { hoursPerDay: 5, daysPerWeek: 4 } };
    expect(write(20 * HOUR, 'duration', { kind: 'duration', unit: 'days' }, shortDays)).toBe('4 d');
    expect(write(20 * HOUR, 'duration', AUTO, shortDays)).toBe('1w');
  });

  it('writes dates in each style, and relative ones from the day of reading on', () => {
    expect(write(DAY, 'date', { kind: 'date', style: 'iso' })).toBe('2026-03-18');
    expect(write(DAY, 'date', { kind: 'date', style: 'long' })).toBe('Wednesday, March 18, 2026');
    expect(write(DAY + 1, 'date', { kind: 'date', style: 'relative' })).toBe('tomorrow');
    expect(write(DAY - 12, 'date', { kind: 'date', style: 'relative' })).toBe('12 days ago');
  });

  it("shows the day of a moment in the report's zone", () => {
    const late = Date.UTC(2026, 2, 17, 23, 30);
    expect(write(late, 'moment', { kind: 'date', style: 'iso' })).toBe('2026-03-18');
  });

  it('is yes or no where a formula says so, and a format that does not suit changes nothing', () => {
    expect(write(1, 'boolean')).toBe('Yes');
    expect(write(0, 'boolean')).toBe('No');
    expect(write(7, 'number', { kind: 'date', style: 'iso' })).toBe('7');
  });
});
