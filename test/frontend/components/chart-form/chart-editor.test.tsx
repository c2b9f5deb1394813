import { chartConfigDefaults } from '../../../../src/core/chart/parse-config';
import { act, expectText, fieldOf, textOf } from '../../../support/forge-ui';
import { choose, errors, press, submit, tick, type } from '../../../support/gestures';
import { answerForm as jira, chooseSource, editor, formOf } from '../../../support/chart-form';
import { appError } from '../../../../src/core/error';
import { failure } from '../../../../src/core/result';
import { aChart, from, of } from '../../../support/chart';

const BY_STATUS = { kind: 'values', fieldId: 'status' } as const;
const SAVED = aChart({
  title: 'Work',
  sources: [from({ kind: 'project', projectKey: 'K' })],
  chartBy: BY_STATUS,
});

describe('ChartEditor', () => {
  it('A-P4: makes a chart from nothing: choosing and typing end in the configuration that is saved with the gadget', async () => {
    const ui = await formOf(undefined);
    await expectText(ui, 'Lantern (L)');
    await type(ui, 'title', ' Points ');
    await choose(ui, 'source-project', 'L');
    await choose(ui, 'kind', 'stacked-bar');
    await choose(ui, 'chart-by', 'created');
    await choose(ui, 'chart-by-bucket', 'week');
    await choose(ui, 'group-by', 'status');
    await choose(ui, 'measure', 'average');
    await choose(ui, 'measure-field', 'customfield_10016');
    await choose(ui, 'empty', 'ignore');
    await submit(ui);
    expect(ui.submitted()).toEqual([
      {
        ...chartConfigDefaults,
        title: 'Points',
        sources: [from({ kind: 'project', projectKey: 'L' })],
        kind: 'stacked-bar',
        chartBy: {
          kind: 'periods',
          fieldId: 'created',
          bucket: 'week',
          showEmptyPeriods: true,
          window: null,
        },
        groupBy: BY_STATUS,
        calculate: { measure: 'average', of: of('customfield_10016'), empty: 'ignore' },
        uniqueTotals: false,
        sort: { by: 'value', direction: 'descending' },
        top: null,
        segments: [],
        labels: 'both',
        timeZone: { kind: 'viewer' },
        weekStartsOn: 1,
        refreshMinutes: null,
      },
    ]);
  });

  it('A-P7: offers fields by their names, and reads no value of theirs for it', async () => {
    const ui = await formOf(undefined);
    await expectText(ui, 'Lantern (L)');
    expect(JSON.stringify(fieldOf(ui, 'Select', 'chart-by')?.props['options'])).toContain('Assignee');
    expect(ui.requests().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /rest/api/3/field',
      'GET /rest/api/3/project/search',
    ]);
    expect(ui.invocations()).toEqual([]);
  });

  it('saves every option that it opened with as it was', async () => {
    const config = aChart({
      title: 'All',
      sources: [from({ kind: 'jql', jql: 'project = K' })],
      kind: 'line',
      chartBy: {
        kind: 'periods',
        fieldId: 'created',
        bucket: 'quarter',
        showEmptyPeriods: true,
        window: null,
      },
      groupBy: BY_STATUS,
      calculate: { measure: 'distinct', fieldId: 'assignee' },
      uniqueTotals: true,
      sort: { by: 'field', direction: 'ascending' },
      top: 5,
      segments: [
        { dimension: null, key: 'Done', hidden: true, label: 'Finished', color: 'color.chart.teal.bold' },
      ],
      labels: 'percent',
      timeZone: { kind: 'fixed', zone: 'America/New_York' },
      weekStartsOn: 7,
      refreshMinutes: 15,
    });
    const ui = await formOf(config);
    await submit(ui);
    expect(ui.submitted()).toEqual([{ ...config, refresh: 15 }]);
  });

  it('says what to do where something is missing, and saves nothing', async () => {
    const ui = await formOf(undefined);
    expect(errors(ui)).toEqual([]);
    await choose(ui, 'kind', 'stacked-bar');
    await choose(ui, 'measure', 'sum');
    await submit(ui);
    expect(errors(ui)).toEqual([
      'Choose a space.',
      'This type of chart needs a second field: choose one, or another type.',
      'Choose the field to calculate with.',
    ]);
    await expectText(ui, 'some fields need correcting: Space, Group by, Of the field.');
    expect(ui.submitted()).toEqual([]);
  });

  it('speaks up as soon as a field is left unfinished', async () => {
    const ui = await formOf(undefined);
    await act(fieldOf(ui, 'Select', 'source-project'), 'onBlur');
    expect(errors(ui)).toEqual(['Choose a space.']);
  });

  it.each(['0', '-1', '2.5', '1001', 'x'])('refuses %s as the number of segments', async (text) => {
    const ui = await formOf(SAVED);
    await press(ui, 'Order, labels and totals');
    await type(ui, 'top', text);
    await submit(ui);
    expect(errors(ui)).toEqual(['Enter a whole number from 1 to 1,000, or leave it empty.']);
    await expectText(ui, 'some fields need correcting: Number of segments.');
    expect(ui.submitted()).toEqual([]);
  });

  it('opens a closed part that holds a fault', async () => {
    const ui = await formOf({ ...SAVED, refreshMinutes: 15 });
    await press(ui, 'Time and refresh');
    await type(ui, 'refresh', '0');
    await press(ui, 'Time and refresh');
    expect(errors(ui)).toEqual([]);
    await submit(ui);
    expect(errors(ui)).toEqual(['Enter whole minutes from 1 to 1,440 (a day), or leave it empty.']);
  });

  it("shows what Jira's parser says under the JQL, and does not save it", async () => {
    const ui = await formOf(SAVED);
    await chooseSource(ui, 'jql');
    await type(ui, 'jql', 'nonsense = 1');
    await expectText(ui, "Jira cannot use this JQL: Field 'nonsense' does not exist.");
    await submit(ui);
    expect(ui.submitted()).toEqual([]);
    await type(ui, 'jql', 'project = K');
    await expectText(ui, 'Jira understands this JQL.');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([{ sources: [from({ kind: 'jql', jql: 'project = K' })] }]);
  });

  it('saves JQL that Jira cannot check just now', async () => {
    const ui = await formOf(SAVED, {
      jira: (request) =>
        request.path === '/rest/api/3/jql/parse' ? { status: 503, body: null } : jira(request),
    });
    await chooseSource(ui, 'jql');
    await type(ui, 'jql', 'project = K');
    await expectText(ui, 'Jira checks the JQL while you type');
    await submit(ui);
    expect(ui.submitted()).toHaveLength(1);
  });

  it('offers the saved filters and the boards of the site', async () => {
    const ui = await formOf(SAVED);
    await chooseSource(ui, 'filter');
    await expectText(ui, 'My open work');
    await choose(ui, 'source-filter', '10');
    await submit(ui);
    await chooseSource(ui, 'board');
    await expectText(ui, 'Kite board');
    await choose(ui, 'source-board', '5');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { sources: [from({ kind: 'filter', filterId: '10' })] },
      { sources: [from({ kind: 'board', boardId: 5 })] },
    ]);
  });

  it('searches the site while the author types', async () => {
    const ui = await formOf(SAVED);
    await act(fieldOf(ui, 'Select', 'source-project'), 'onInputChange', 'Lan');
    await ui.until(() => {
      const options = fieldOf(ui, 'Select', 'source-project')?.props['options'];
      expect(options).toEqual([{ value: 'L', label: 'Lantern (L)' }]);
    });
  });

  it('keeps a source and a field that are gone until the author chooses others', async () => {
    const config = {
      ...SAVED,
      sources: [from({ kind: 'filter', filterId: '99' })],
      chartBy: {
        kind: 'periods',
        fieldId: 'customfield_9',
        bucket: 'week',
        showEmptyPeriods: true,
        window: null,
      },
    };
    const ui = await formOf(config, { resolvers: { 'chart/run': () => failure(appError('jira-refused')) } });
    await ui.until(() => {
      expect(fieldOf(ui, 'Select', 'source-filter')?.props['value']).toEqual({
        value: '99',
        label: 'Not found: 99',
      });
    });
    expect(fieldOf(ui, 'Select', 'chart-by')?.props['value']).toMatchObject({
      label: 'Not found: customfield_9',
    });
    await submit(ui);
    expect(ui.submitted()).toEqual([config]);
  });

  it('offers only fields that can be used: to chart by, and to calculate with', async () => {
    const ui = await formOf(SAVED);
    await choose(ui, 'measure', 'sum');
    const options = (id: string): readonly string[] =>
      (
        fieldOf(ui, 'Select', id)?.props['options'] as { label: string; options: { label: string }[] }[]
      ).flatMap((group) => group.options.map(({ label }) => `${group.label}: ${label}`));
    expect(options('measure-field')).toEqual([
      'Common fields: Time Spent',
      'Custom fields: Estimate',
      'Custom fields: Story Points',
    ]);
    expect(options('chart-by')).toContain('Dates: Due date');
    expect(options('chart-by')).toContain('Common fields: Assignee');
  });

  it("previews the chart with the author's own permissions once the form is complete", async () => {
    const ui = await formOf(undefined);
    await expectText(ui, 'The preview appears once the form is complete.');
    await expectText(ui, 'Lantern (L)');
    await choose(ui, 'source-project', 'L');
    await expectText(ui, /2 work items · complete/);
    expect(ui.all('PieChart')).toHaveLength(1);
    expect(ui.all('User')[0]?.props['accountId']).toBe('viewer');
  });

  it('reads nothing again for a change of the presentation', async () => {
    const ui = await formOf(SAVED);
    await expectText(ui, /2 work items · complete/);
    await choose(ui, 'kind', 'donut');
    await ui.until(() => {
      expect(ui.all('DonutChart')).toHaveLength(1);
    });
    expect(ui.invocations()).toHaveLength(1);
    await choose(ui, 'chart-by', 'assignee');
    await ui.until(() => {
      expect(ui.invocations()).toHaveLength(2);
    });
  });

  it('hides, renames and recolours the segments of the preview', async () => {
    const ui = await formOf(SAVED);
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Segments');
    await ui.until(() => {
      expect(fieldOf(ui, 'Textfield', 'segment-0-label')).toBeDefined();
    });
    await tick(ui, 'segment-1-shown', false);
    await type(ui, 'segment-0-label', 'Finished');
    await choose(ui, 'segment-0-color', 'color.chart.teal.bold');
    await ui.until(() => {
      expect(ui.all('PieChart')[0]?.props['data']).toMatchObject([{ category: 'Finished', value: 1 }]);
    });
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      {
        segments: [
          { dimension: 'chartBy', key: 'to do', hidden: true, label: null, color: null },
          {
            dimension: 'chartBy',
            key: 'done',
            hidden: false,
            label: 'Finished',
            color: 'color.chart.teal.bold',
          },
        ],
      },
    ]);
    await tick(ui, 'segment-1-shown', true);
    await submit(ui);
    expect(ui.submitted()[1]).toMatchObject({ segments: [{ key: 'done' }] });
  });

  it('loses nothing typed when Jira refuses to save', async () => {
    let refuses = true;
    const ui = await formOf(SAVED, {
      submit: () => {
        if (refuses) throw new Error('You have no permission to edit this dashboard.');
      },
    });
    await type(ui, 'title', 'New title');
    await submit(ui);
    await expectText(ui, 'You have no permission to edit this dashboard.');
    expect(ui.submitted()).toEqual([]);
    refuses = false;
    await submit(ui);
    expect(ui.submitted()).toMatchObject([{ title: 'New title' }]);
    expect(ui.texts().join()).not.toContain('Not saved');
  });

  it('closes without saving on Cancel', async () => {
    const ui = await formOf(SAVED);
    await press(ui, 'Cancel');
    expect(ui.wasClosed()).toBe(true);
    expect(ui.submitted()).toEqual([]);
  });

  it('shows a configuration of a newer version read-only', async () => {
    const ui = await editor({ ...SAVED, version: 9, novelty: 'yes' });
    await expectText(ui, 'Saved by a newer version of the app');
    expect(ui.all('CodeBlock')[0]?.props['text']).toContain('"novelty": "yes"');
    expect(ui.all('Form')).toEqual([]);
    expect(ui.all('Button').map(textOf)).toEqual(['Close']);
  });

  it('offers a new start where the saved configuration is damaged', async () => {
    const ui = await editor({ ...SAVED, kind: 'cube' });
    await expectText(ui, 'The configuration cannot be used');
    await press(ui, 'Start a new configuration');
    expect(ui.all('Form')).toHaveLength(1);
  });

  it('tries again when the fields of the site cannot be read', async () => {
    let isUp = false;
    const ui = await editor(SAVED, {
      jira: (request) => (isUp ? jira(request) : { status: 503, body: null }),
    });
    await expectText(ui, 'Jira does not answer');
    isUp = true;
    await press(ui, 'Try again');
    await ui.until(() => {
      expect(ui.all('Form')).toHaveLength(1);
    });
  });
});
