import '../../support/forge-bridge';
import type { ChartConfig, MeasureSpec } from '../../../src/core/chart/config';
import { measureText } from '../../../src/frontend/chart/measure-text';
import { createTexts } from '../../../src/frontend/texts/texts';
import german from '../../../src/translations/de-DE.json';
import { chartOf, FIELDS, from, measuring, of } from '../../support/chart';

const texts = createTexts([], 'en-US');
const POINTS = FIELDS.storyPoints.id;
const BUGS = { ...from({ kind: 'jql', jql: 'type = Bug' }), name: 'Bugs' };

const wordsOf = (calculate: MeasureSpec, rest: Partial<ChartConfig> = {}): string =>
  measureText(chartOf([], { kind: 'number', calculate, ...rest }).measure, texts);

describe('measureText', () => {
  it.each<[MeasureSpec, string]>([
    [{ measure: 'count' }, 'Number of work items'],
    [{ measure: 'projects' }, 'Number of spaces'],
    [measuring('sum', 'timespent'), 'Sum of Time Spent (hours)'],
    [measuring('distinct', 'labels'), 'Different values of Labels'],
    [measuring('percentile', POINTS, { percentile: 85 }), '85th percentile of Story Points'],
    [measuring('percentile', POINTS, { percentile: 99.5 }), '99.5th percentile of Story Points'],
    [measuring('percentile', POINTS, { percentile: 1 }), '1st percentile of Story Points'],
    [
      { measure: 'max', of: { kind: 'time-since', fieldId: 'created', workingDaysOnly: false } },
      'Highest time since Created (hours)',
    ],
    [
      { measure: 'max', of: { kind: 'time-since', fieldId: 'created', workingDaysOnly: true } },
      'Highest time since Created (working days only) (hours)',
    ],
    [
      { measure: 'min', of: { kind: 'time-until', fieldId: 'duedate', workingDaysOnly: false } },
      'Lowest time until Due date (hours)',
    ],
    [
      {
        measure: 'median',
        of: { kind: 'time-between', fromFieldId: 'created', toFieldId: 'duedate', workingDaysOnly: false },
      },
      'Median of time from Created to Due date (hours)',
    ],
    [
      {
        measure: 'sum',
        of: { kind: 'time-to-resolution', includeUnresolved: false, workingDaysOnly: false },
      },
      'Sum of time from creation to resolution (hours)',
    ],
    [
      { measure: 'sum', of: { kind: 'time-to-resolution', includeUnresolved: true, workingDaysOnly: false } },
      'Sum of time from creation to resolution (unresolved: until now) (hours)',
    ],
    [
      {
        measure: 'average',
        of: { kind: 'time-in-status', statuses: ['To Do', 'In Review'], workingDaysOnly: true },
        empty: 'ignore',
      },
      'Average of time in To Do or In Review (working days only) (hours)',
    ],
    [
      { measure: 'max', of: { kind: 'cycle-time', rule: 'elapsed', workingDaysOnly: false } },
      'Highest time from the first status in progress to completion (hours)',
    ],
    [
      {
        measure: 'average',
        of: {
          kind: 'calculation',
          operator: 'divide',
          leftFieldId: FIELDS.estimate.id,
          rightFieldId: POINTS,
        },
        empty: 'ignore',
      },
      'Average of (Estimate ÷ Story Points)',
    ],
    [
      { measure: 'calculation-of-sums', operator: 'divide', left: of(FIELDS.estimate.id), right: of(POINTS) },
      'Sum of Estimate ÷ sum of Story Points',
    ],
    [
      { measure: 'progress', main: of(FIELDS.estimate.id), done: of(POINTS) },
      'Progress: Story Points of Estimate',
    ],
    [
      {
        measure: 'ratio',
        numerator: { source: 0, calculate: { measure: 'count' } },
        denominator: { source: null, calculate: measuring('sum', POINTS) },
      },
      'Number of work items in Bugs ÷ Sum of Story Points',
    ],
  ])('puts %j into words', (calculate, words) => {
    expect(wordsOf(calculate, { sources: [BUGS] })).toBe(words);
  });

  it('says the unit of time and what is made of the numbers', () => {
    expect(
      wordsOf(measuring('sum', 'timespent'), {
        kind: 'bar',
        chartBy: { kind: 'age-ranges', fieldId: 'created', bounds: [7] },
        timeUnit: 'days',
        after: 'cumulative',
      }),
    ).toBe('Sum of Time Spent, cumulative (days)');
  });

  it('writes in the language of the viewer', () => {
    const inGerman = createTexts([{ messages: german, language: 'de-DE' }], 'de-DE');
    const { measure } = chartOf([], {
      kind: 'number',
      calculate: measuring('percentile', POINTS, { percentile: 99.5 }),
    });
    expect(measureText(measure, inGerman)).toBe('99,5. Perzentil von Story Points');
  });
});
