import '../../support/forge-bridge';
import type { DimensionSpec } from '../../../src/core/chart/config';
import { dimensionText } from '../../../src/frontend/chart/dimension-text';
import { createTexts } from '../../../src/frontend/texts/texts';
import { by, chartOf, FIELDS } from '../../support/chart';

const texts = createTexts([], 'en-US');
const weeks = (last: number): DimensionSpec => ({
  kind: 'periods',
  fieldId: 'created',
  bucket: 'month',
  showEmptyPeriods: true,
  window: { last, unit: 'week' },
});

describe('dimensionText', () => {
  it.each<[DimensionSpec, string]>([
    [by('status'), 'Status'],
    [by('created', 'month'), 'Created, by month in the time zone UTC'],
    [weeks(12), 'Created, by month in the time zone UTC; only the last 12 weeks'],
    [weeks(1), 'Created, by month in the time zone UTC; only this week'],
    [
      { kind: 'number-ranges', fieldId: FIELDS.storyPoints.id, bounds: [1] },
      'Story Points, in ranges; each range includes its first number',
    ],
    [
      { kind: 'age-ranges', fieldId: 'duedate', bounds: [7] },
      'Age since Due date, in whole days of the time zone UTC; today is 0',
    ],
  ])('puts %j into words', (chartBy, words) => {
    const { rowField } = chartOf([], { kind: 'bar', chartBy });
    expect(rowField && dimensionText(rowField, 'UTC', texts)).toBe(words);
  });
});
