import '../../support/forge-bridge';
import type { ModelCell, ModelMeasure } from '../../../src/core/chart/model';
import { markText, totalText, valueText } from '../../../src/frontend/chart/value-text';
import { createTexts } from '../../../src/frontend/texts/texts';

const texts = createTexts([], 'en-US');
const PLAIN = { formula: null, after: 'none', timeUnit: null, weekDays: null } as const;
const COUNT: ModelMeasure = { ...PLAIN, id: 'count', fieldName: null, unit: 'items', empty: 'zero' };
const HOURS: ModelMeasure = { ...PLAIN, id: 'sum', fieldName: 'Time Spent', unit: 'seconds', empty: 'zero' };
const cell = (value: number | null, share: number | null): ModelCell => ({
  value,
  share,
  items: 1,
  jql: null,
});

describe('valueText', () => {
  it.each([
    [cell(1234, null), COUNT, '1,234'],
    [cell(0, null), COUNT, '0'],
    [cell(null, null), COUNT, '–'],
    [cell(45000, null), HOURS, '12.5 h'],
    [cell(90, null), { ...HOURS, timeUnit: 'minutes' }, '1.5 min'],
    [cell(86400, null), { ...HOURS, timeUnit: 'days' }, '1 d'],
    [cell(7 * 86400, null), { ...HOURS, timeUnit: 'weeks' }, '1 wk'],
    [cell(5 * 86400, null), { ...HOURS, timeUnit: 'weeks', weekDays: 5 }, '1 wk'],
    [cell(5 * 86400, null), { ...HOURS, timeUnit: 'days', weekDays: 5 }, '5 d'],
    [cell((5 * 365.2425 * 86400) / 7, null), { ...HOURS, timeUnit: 'months', weekDays: 5 }, '12 mo'],
    [cell((4 * 365.2425 * 86400) / 7, null), { ...HOURS, timeUnit: 'years', weekDays: 4 }, '1 y'],
    [cell(0.25, null), { ...COUNT, unit: 'percent' }, '25%'],
    [cell(20_100, null), { ...COUNT, id: 'max', unit: 'day' }, 'Jan 12, 2025'],
  ] as const)('writes %j', (value, measure, text) => {
    expect(valueText(value, measure, texts)).toBe(text);
  });
});

describe('markText', () => {
  it.each([
    ['none', cell(3, 0.5), ''],
    ['value', cell(3, 0.5), '3'],
    ['percent', cell(3, 0.5), '50%'],
    ['both', cell(3, 0.5), '3 (50%)'],
    ['percent', cell(3, null), '3'],
    ['both', cell(3, null), '3'],
  ] as const)('writes the labels "%s" of %j', (labels, value, text) => {
    expect(markText(value, { labels, measure: COUNT }, texts)).toBe(text);
  });
});

describe('totalText', () => {
  it('says what the total counts, and calls neither an average nor the end of a cumulation a sum', () => {
    const average: ModelMeasure = {
      ...PLAIN,
      id: 'average',
      fieldName: 'Points',
      unit: 'number',
      empty: 'zero',
    };
    expect([
      totalText({ measure: COUNT, totalsCount: 'unique-items' }, texts),
      totalText({ measure: HOURS, totalsCount: 'sum-of-segments' }, texts),
      totalText({ measure: average, totalsCount: 'sum-of-segments' }, texts),
      totalText({ measure: { ...COUNT, after: 'cumulative' }, totalsCount: 'sum-of-segments' }, texts),
    ]).toEqual(['Total (unique work items)', 'Total (sum of segments)', 'Overall', 'Overall']);
  });
});
