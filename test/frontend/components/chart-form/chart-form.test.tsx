import { act, expectText, fieldOf, withText, type RenderedUi } from '../../../support/forge-ui';
import { choose, errors, press, submit, tick, type } from '../../../support/gestures';
import {
  MERGED_SEGMENT,
  SOURCE_SEGMENT,
  SOURCES_MAX,
  type ChartConfig,
} from '../../../../src/core/chart/config';
import { aChart, by, FIELDS, from, of, twoSources } from '../../../support/chart';
import { answerRun, chooseAll, formOf } from '../../../support/chart-form';

const POINTS = FIELDS.storyPoints.id;
const ESTIMATE = FIELDS.estimate.id;
const SAVED = aChart({ kind: 'bar', chartBy: by('status') });

type Step = (ui: RenderedUi) => Promise<void>;
const choosing =
  (...choices: readonly (readonly [id: string, value: string])[]): Step =>
  async (ui) => {
    for (const [id, value] of choices) await choose(ui, id, value);
  };

async function saved(steps: Step, config: ChartConfig = SAVED): Promise<unknown> {
  const ui = await formOf(config);
  await steps(ui);
  await submit(ui);
  expect(errors(ui)).toEqual([]);
  return ui.submitted()[0];
}

const optionsOf = (ui: RenderedUi, id: string): readonly string[] =>
  (fieldOf(ui, 'Select', id)?.props['options'] as { value: string }[]).map(({ value }) => value);

describe('the measure in the form', () => {
  it.each<[string, Step, ChartConfig['calculate']]>([
    [
      'a usual percentile',
      choosing(['measure', 'percentile'], ['measure-percentile', '95'], ['measure-field', POINTS]),
      { measure: 'percentile', of: of(POINTS), percentile: 95 },
    ],
    [
      'the time since a date',
      choosing(['measure', 'max'], ['measure-of', 'time-since'], ['measure-date', 'duedate']),
      { measure: 'max', of: { kind: 'time-since', fieldId: 'duedate', workingDaysOnly: false } },
    ],
    [
      'the time between two dates',
      choosing(
        ['measure', 'median'],
        ['measure-of', 'time-between'],
        ['measure-from', 'created'],
        ['measure-to', 'duedate'],
      ),
      {
        measure: 'median',
        of: { kind: 'time-between', fromFieldId: 'created', toFieldId: 'duedate', workingDaysOnly: false },
      },
    ],
    [
      'the cycle time',
      choosing(['measure', 'median'], ['measure-of', 'cycle-time'], ['measure-rule', 'lead']),
      { measure: 'median', of: { kind: 'cycle-time', rule: 'lead', workingDaysOnly: false } },
    ],
    [
      'the average of ratios',
      choosing(
        ['measure', 'average'],
        ['measure-of', 'calculation'],
        ['measure-left', ESTIMATE],
        ['measure-operator', 'divide'],
        ['measure-right', POINTS],
        ['measure-empty', 'ignore'],
      ),
      {
        measure: 'average',
        of: { kind: 'calculation', operator: 'divide', leftFieldId: ESTIMATE, rightFieldId: POINTS },
        empty: 'ignore',
      },
    ],
    [
      'the ratio of sums',
      choosing(
        ['measure', 'calculation-of-sums'],
        ['left-field', ESTIMATE],
        ['operator', 'subtract'],
        ['right-field', POINTS],
      ),
      { measure: 'calculation-of-sums', operator: 'subtract', left: of(ESTIMATE), right: of(POINTS) },
    ],
    [
      'progress',
      choosing(['measure', 'progress'], ['done-field', POINTS], ['main-field', ESTIMATE]),
      { measure: 'progress', main: of(ESTIMATE), done: of(POINTS) },
    ],
    [
      'a ratio',
      choosing(['measure', 'ratio'], ['numerator', 'sum'], ['numerator-field', POINTS]),
      {
        measure: 'ratio',
        numerator: { source: null, calculate: { measure: 'sum', of: of(POINTS) } },
        denominator: { source: null, calculate: { measure: 'count' } },
      },
    ],
    [
      'different values',
      choosing(['measure', 'distinct'], ['measure-distinct', 'labels']),
      { measure: 'distinct', fieldId: 'labels' },
    ],
  ])('can be %s', async (_, steps, calculate) => {
    expect(await saved(steps)).toEqual({ ...SAVED, calculate, refresh: undefined });
  });

  it('can be the time in some statuses, of which there is at least one', async () => {
    const ui = await formOf(SAVED);
    await choosing(['measure', 'median'], ['measure-of', 'time-in-status'])(ui);
    await tick(ui, 'measure-working-days', true);
    await submit(ui);
    expect(errors(ui)).toEqual(['Choose at least one status.']);
    await expectText(ui, 'some fields need correcting: Statuses.');
    await ui.until(() => {
      expect(optionsOf(ui, 'measure-statuses')).toEqual(['To Do', 'In Progress', 'Done']);
    });
    await chooseAll(ui, 'measure-statuses', ['To Do', 'Done']);
    await submit(ui);
    expect(ui.submitted()[0]).toMatchObject({
      calculate: {
        measure: 'median',
        of: { kind: 'time-in-status', statuses: ['To Do', 'Done'], workingDaysOnly: true },
      },
    });
  });

  it('can count working days only, those of a board too, which is chosen once for all its times', async () => {
    const ui = await formOf(SAVED);
    await choosing(
      ['measure', 'calculation-of-sums'],
      ['left-of', 'time-since'],
      ['right-of', 'time-between'],
      ['right-from', 'created'],
      ['right-to', 'duedate'],
    )(ui);
    expect(fieldOf(ui, 'Select', 'calendar')).toBeUndefined();
    await tick(ui, 'right-working-days', true);
    await choose(ui, 'calendar', 'board');
    await submit(ui);
    expect(errors(ui)).toEqual(['Choose a board.']);
    await expectText(ui, 'some fields need correcting: Working days.');
    await choose(ui, 'calendar-board', '5');
    await submit(ui);
    expect(ui.submitted()[0]).toMatchObject({
      calculate: { left: { workingDaysOnly: false }, right: { workingDaysOnly: true } },
      workingCalendar: { kind: 'board', boardId: 5 },
    });
  });

  it('keeps a chosen status that the site does not list', async () => {
    const gone = { kind: 'time-in-status', statuses: ['Waiting'], workingDaysOnly: false } as const;
    const config = { ...SAVED, calculate: { measure: 'sum', of: gone } } as const;
    expect(await saved(() => Promise.resolve(), config)).toEqual({ ...config, refresh: undefined });
  });

  it('can be any percentile of the time to resolution, with the open ones, in days', async () => {
    const steps: Step = async (ui) => {
      await choosing(
        ['measure', 'percentile'],
        ['measure-percentile', 'other'],
        ['measure-of', 'time-to-resolution'],
        ['time-unit', 'days'],
      )(ui);
      await type(ui, 'measure-percentile-other', '99,5');
      await tick(ui, 'measure-unresolved', true);
    };
    expect(await saved(steps)).toMatchObject({
      calculate: {
        measure: 'percentile',
        of: { kind: 'time-to-resolution', includeUnresolved: true, workingDaysOnly: false },
        percentile: 99.5,
      },
      timeUnit: 'days',
    });
  });

  it('asks for units that go together, at the field where they do not', async () => {
    const ui = await formOf(SAVED);
    await choosing(['measure', 'progress'], ['done-field', POINTS], ['main-field', 'timespent'])(ui);
    await submit(ui);
    expect(ui.submitted()).toEqual([]);
    await expectText(ui, 'some fields need correcting: Of all: the sum of.');
  });

  it('offers dates for the first and the last of them, in charts that can say a date', async () => {
    const ui = await formOf({ ...SAVED, kind: 'bar' });
    await choosing(['measure', 'sum'])(ui);
    expect(optionsOf(ui, 'measure-of')).not.toContain('date');
    await choosing(['measure', 'max'], ['measure-of', 'date'], ['measure-date', 'duedate'])(ui);
    await submit(ui);
    expect(ui.submitted()).toEqual([]);
    await expectText(ui, 'Dates are shown as a table, a two-dimensional table or a number');
    await choosing(['kind', 'table'])(ui);
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { kind: 'table', calculate: { measure: 'max', of: { kind: 'date', fieldId: 'duedate' } } },
    ]);
  });

  it('offers a unit of time for times only', async () => {
    const ui = await formOf(SAVED);
    expect(fieldOf(ui, 'Select', 'time-unit')).toBeUndefined();
    await choosing(['measure', 'sum'], ['measure-field', 'timespent'])(ui);
    expect(fieldOf(ui, 'Select', 'time-unit')).toBeDefined();
  });
});

describe('the dimensions in the form', () => {
  it('can be the last weeks of a date', async () => {
    const steps: Step = async (ui) => {
      await choosing(
        ['chart-by', 'created'],
        ['chart-by-bucket', 'month'],
        ['chart-by-window', 'last'],
        ['chart-by-last-unit', 'week'],
      )(ui);
      await type(ui, 'chart-by-last', '6');
      await tick(ui, 'chart-by-empty-periods', false);
    };
    expect(await saved(steps)).toMatchObject({
      chartBy: {
        kind: 'periods',
        fieldId: 'created',
        bucket: 'month',
        showEmptyPeriods: false,
        window: { last: 6, unit: 'week' },
      },
    });
  });

  it('can be ranges of durations, typed in hours and minutes and shown as they will be called', async () => {
    const ui = await formOf(SAVED);
    await choosing(['chart-by', 'timespent'], ['chart-by-division', 'number-ranges'])(ui);
    await type(ui, 'chart-by-bounds', '30m, 1h 30m, 8h');
    await expectText(ui, 'Below 0.5 h · 0.5 h to below 1.5 h · 1.5 h to below 8 h · 8 h or more');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { chartBy: { kind: 'number-ranges', fieldId: 'timespent', bounds: [1800, 5400, 28_800] } },
    ]);
  });

  it('says what is wrong with bounds where they are typed', async () => {
    const ui = await formOf(SAVED);
    await choosing(['chart-by', 'created'], ['chart-by-division', 'age-ranges'])(ui);
    await type(ui, 'chart-by-ages', '30, 7');
    await act(fieldOf(ui, 'Textfield', 'chart-by-ages'), 'onBlur');
    expect(errors(ui)).toEqual([
      'Enter 1 to 20 whole numbers of days in ascending order, for example 7, 30, 90.',
    ]);
    await type(ui, 'chart-by-ages', '7, 30');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { chartBy: { kind: 'age-ranges', fieldId: 'created', bounds: [7, 30] } },
    ]);
  });

  it('keeps what was typed for one way of dividing while another is looked at', async () => {
    const steps: Step = async (ui) => {
      await choosing(['chart-by', 'created'], ['chart-by-division', 'age-ranges'])(ui);
      await type(ui, 'chart-by-ages', '14');
      await choosing(['chart-by', POINTS], ['chart-by', 'status'], ['chart-by', 'created'])(ui);
    };
    expect(await saved(steps)).toMatchObject({ chartBy: { kind: 'age-ranges', bounds: [14] } });
  });
});

describe('what is made of the numbers', () => {
  it('goes along rows that have an order', async () => {
    const ui = await formOf(SAVED);
    expect(optionsOf(ui, 'after')).toEqual(['none', 'percent-of-total']);
    await choose(ui, 'chart-by', 'created');
    expect(optionsOf(ui, 'after')).toEqual([
      'none',
      'cumulative',
      'percent-of-total',
      'change',
      'percent-change',
    ]);
    await choose(ui, 'after', 'cumulative');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([{ after: 'cumulative' }]);
  });

  it('is no choice for a chart of one number', async () => {
    const ui = await formOf({ ...SAVED, kind: 'number' });
    expect(fieldOf(ui, 'Select', 'after')).toBeUndefined();
  });
});

describe('the presentation in the form', () => {
  it('has the columns of the table', async () => {
    const steps: Step = async (ui) => {
      await press(ui, 'Order, labels and totals');
      await tick(ui, 'legend-share', false);
      await tick(ui, 'legend-items', true);
    };
    expect(await saved(steps)).toMatchObject({ legend: ['value', 'items'] });
  });

  it('orders segments by hand', async () => {
    const ui = await formOf(SAVED);
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Order, labels and totals');
    await choose(ui, 'sort-by', 'manual');
    await expectText(ui, 'Move the segments up and down under Segments.');
    await press(ui, 'Segments');
    await expectText(ui, 'Move To Do up');
    await press(ui, 'Move To Do up');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { sort: { by: 'manual' }, order: { chartBy: ['to do', 'done'], groupBy: [] } },
    ]);
  });

  it('merges segments under a name, and takes them apart again', async () => {
    const ui = await formOf(SAVED);
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Segments');
    await expectText(ui, 'Merge segments');
    await act(fieldOf(ui, 'Select', 'merge-chartBy'), 'onChange', [
      { value: 'to do', label: 'To Do' },
      { value: 'done', label: 'Done' },
    ]);
    await type(ui, 'merge-chartBy-name', ' All ');
    await press(ui, 'Merge');
    await expectText(ui, 'All: 2 segments merged');
    await expectText(ui, 'Show All');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      {
        merges: [{ dimension: 'chartBy', key: `${MERGED_SEGMENT}1`, label: 'All', keys: ['done', 'to do'] }],
      },
    ]);
    await press(ui, 'Take All apart');
    await submit(ui);
    expect(ui.submitted()[1]).toMatchObject({ merges: [] });
  });

  it('keeps a merge that is chosen and not pressed, with the names of its segments where it has none', async () => {
    const ui = await formOf(SAVED);
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Segments');
    await expectText(ui, 'Merge segments');
    await act(fieldOf(ui, 'Select', 'merge-chartBy'), 'onChange', [
      { value: 'to do', label: 'To Do' },
      { value: 'done', label: 'Done' },
    ]);
    await submit(ui);
    await type(ui, 'merge-chartBy-name', 'All');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { merges: [{ label: 'Done, To Do', keys: ['done', 'to do'] }] },
      { merges: [{ label: 'All', keys: ['done', 'to do'] }] },
    ]);
  });

  it('keeps the segments under the hands of their author while the chart is read anew, unless it is divided anew', async () => {
    let held = false;
    const ui = await formOf(SAVED, {
      resolvers: { 'chart/run': (payload) => (held ? new Promise(() => undefined) : answerRun(payload)) },
    });
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Segments');
    await expectText(ui, 'Merge segments');
    held = true;
    await choosing(['measure', 'sum'], ['measure-field', POINTS])(ui);
    await ui.until(() => {
      expect(ui.texts().join(' ')).not.toContain('complete');
    });
    await expectText(ui, 'Merge segments');
    await choose(ui, 'chart-by', 'assignee');
    await ui.until(() => {
      expect(ui.texts().join(' ')).not.toContain('Merge segments');
    });
  });

  it('changes the segments of each dimension for itself', async () => {
    const ui = await formOf({ ...SAVED, kind: 'stacked-bar', groupBy: by('status') });
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Segments');
    await expectText(ui, 'Group by Status');
    await tick(ui, 'groupBy-segment-0-shown', false);
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { segments: [{ dimension: 'groupBy', key: 'done', hidden: true }] },
    ]);
  });
});

describe('the sources in the form', () => {
  it('are among the segments, to be hidden and renamed, and go with what was changed about them', async () => {
    const ui = await formOf({ ...SAVED, kind: 'line', sources: twoSources });
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Segments');
    await expectText(ui, 'Group by Sources');
    await expectText(ui, 'Show Kites');
    await tick(ui, 'groupBy-segment-0-shown', false);
    await type(ui, 'groupBy-segment-0-label', 'Dragons');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { segments: [{ dimension: 'groupBy', key: `${SOURCE_SEGMENT}0`, hidden: true, label: 'Dragons' }] },
    ]);
    await press(ui, 'Remove Kites');
    await submit(ui);
    expect(ui.submitted()[1]).toMatchObject({ segments: [], sources: [{ name: 'Lanterns' }] });
  });

  const FIRST = { ...from({ kind: 'project', projectKey: 'K' }), name: 'Kites' };

  it('can leave the filter of the dashboard aside', async () => {
    expect(await saved((ui) => tick(ui, 'follows-filter', false))).toMatchObject({ followsFilter: false });
  });

  it('can be several, each with a name and a colour, which stand in the place that is free', async () => {
    const ui = await formOf({ ...SAVED, kind: 'line', sources: [FIRST] });
    await press(ui, 'Add another source');
    await submit(ui);
    expect(errors(ui)).toEqual([
      'Give each source a name: they stand side by side in the chart.',
      'Choose a space.',
    ]);
    await expectText(ui, 'some fields need correcting: Space, Name of the source.');
    await type(ui, '1-source-name', 'Lanterns');
    await choose(ui, '1-source-color', 'color.chart.teal.bold');
    await choose(ui, '1-source-project', 'L');
    await expectText(ui, 'Left empty: the sources stand here, side by side.');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      {
        groupBy: null,
        sources: [
          FIRST,
          { source: { kind: 'project', projectKey: 'L' }, name: 'Lanterns', color: 'color.chart.teal.bold' },
        ],
      },
    ]);
  });

  it('can be as many as a chart takes, and fewer again', async () => {
    const ui = await formOf({ ...SAVED, sources: [FIRST] });
    for (let sources = 1; sources < SOURCES_MAX; sources += 1) await press(ui, 'Add another source');
    expect(withText(ui, 'Button', 'Add another source')).toBeUndefined();
    for (let sources = 1; sources < SOURCES_MAX; sources += 1) await press(ui, 'Remove this source');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([{ sources: [FIRST] }]);
  });

  it('checks the JQL of each', async () => {
    const ui = await formOf({
      ...SAVED,
      sources: [
        { ...FIRST, source: { kind: 'jql', jql: 'project = K' } },
        { ...FIRST, source: { kind: 'jql', jql: 'nonsense = 1' } },
      ],
    });
    await expectText(ui, "Jira cannot use this JQL: Field 'nonsense' does not exist.");
    await expectText(ui, 'Jira understands this JQL.');
    await submit(ui);
    expect(ui.submitted()).toEqual([]);
  });

  it('are what a ratio compares; one that is removed has to be replaced', async () => {
    const second = { ...from({ kind: 'project', projectKey: 'L' }), name: 'Lanterns' };
    const ui = await formOf({ ...SAVED, sources: [FIRST, second] });
    await choosing(['measure', 'ratio'], ['numerator-source', '1'])(ui);
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      {
        calculate: {
          numerator: { source: 1, calculate: { measure: 'count' } },
          denominator: { source: null },
        },
      },
    ]);
    await press(ui, 'Remove Lanterns');
    await submit(ui);
    expect(errors(ui)).toEqual(['This source was removed: choose another one.']);
    await choose(ui, 'numerator-source', '0');
    await submit(ui);
    expect(ui.submitted()[1]).toMatchObject({ calculate: { numerator: { source: 0 } } });
  });
});

describe('the lines in the form', () => {
  it('are a goal in the unit shown, the average and, along an order, the trend', async () => {
    const ui = await formOf({ ...SAVED, chartBy: by('created', 'month') });
    await press(ui, 'Order, labels and totals');
    await type(ui, 'goal', '2,5');
    await tick(ui, 'average-line', true);
    await tick(ui, 'trend-line', true);
    await submit(ui);
    expect(ui.submitted()).toMatchObject([{ lines: { goal: 2.5, average: true, trend: true } }]);
    await choose(ui, 'chart-by', 'status');
    expect(fieldOf(ui, 'Checkbox', 'trend-line')).toBeUndefined();
  });

  it('are a goal only where one number is shown', async () => {
    const ui = await formOf({ ...SAVED, kind: 'gauge' });
    await press(ui, 'Order, labels and totals');
    expect(fieldOf(ui, 'Textfield', 'goal')).toBeDefined();
    expect(fieldOf(ui, 'Checkbox', 'average-line')).toBeUndefined();
  });

  it('are for kinds that draw them', async () => {
    const ui = await formOf({ ...SAVED, kind: 'pie' });
    await press(ui, 'Order, labels and totals');
    expect(fieldOf(ui, 'Textfield', 'goal')).toBeUndefined();
  });

  it('say what is wrong with a goal', async () => {
    const ui = await formOf(SAVED);
    await press(ui, 'Order, labels and totals');
    await type(ui, 'goal', 'many');
    await submit(ui);
    expect(errors(ui)).toEqual(['Enter a number, or leave it empty.']);
  });
});
