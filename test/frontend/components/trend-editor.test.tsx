import {
  expectText,
  fieldOf,
  renderUi,
  textOf,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from '../../support/forge-ui';
import { choose, submit, tick, type } from '../../support/gestures';
import React from 'react';
import { appError } from '../../../src/core/error';
import { failure } from '../../../src/core/result';
import { trendConfigDefaults } from '../../../src/core/trend/parse-config';
import { FIELDS, LISTED_FIELDS } from '../../support/chart';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { TrendEditor } from '../../../src/frontend/components/trend/trend-editor';

const BODIES: Readonly<Record<string, unknown>> = {
  '/rest/api/3/field': LISTED_FIELDS,
  '/rest/api/3/project/K/versions': [
    { id: '10', name: '1.0', archived: true },
    { id: '11', name: '1.1' },
    { id: '12', name: '1.2' },
  ],
  '/rest/agile/1.0/board': { values: [{ id: 5, name: 'Kite board', type: 'scrum' }], isLast: true },
  '/rest/agile/1.0/board/5/sprint': { values: [{ id: 6, name: 'Now', state: 'active' }], isLast: true },
  '/rest/api/3/project/search': { values: [{ id: '1', key: 'K', name: 'Kite' }], isLast: true },
};

const jira = ({ path }: JiraRequest): JiraAnswer =>
  path in BODIES ? { status: 200, body: BODIES[path] } : { status: 404, body: null };

async function formOf(configuration: unknown): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <TrendEditor />
    </AppFrame>,
    {
      extension: { gadget: { id: '7' }, gadgetConfiguration: configuration },
      jira,
      resolvers: { 'trend/run': () => failure(appError('jira-unavailable', { status: 503 })) },
    },
  );
  await ui.until(() => {
    expect(ui.all('Form')).toHaveLength(1);
  });
  return ui;
}

const SAVED = {
  ...trendConfigDefaults,
  scope: { kind: 'source', source: { kind: 'project', projectKey: 'K' } },
  kind: 'resolution-time',
  timeZone: { kind: 'fixed', zone: 'Asia/Tokyo' },
  refreshMinutes: 15,
};

describe('TrendEditor', () => {
  it('makes a trend from nothing', async () => {
    const ui = await formOf(undefined);
    await expectText(ui, 'Kite (K)');
    await type(ui, 'title', ' Age ');
    await choose(ui, 'source-project', 'K');
    await choose(ui, 'trend-kind', 'average-age');
    await choose(ui, 'age-rule', 'server');
    await choose(ui, 'bucket', 'month');
    await type(ui, 'periods', '6');
    await submit(ui);
    expect(ui.submitted()).toEqual([
      {
        ...trendConfigDefaults,
        title: 'Age',
        scope: { kind: 'source', source: { kind: 'project', projectKey: 'K' } },
        kind: 'average-age',
        ageRule: 'server',
        bucket: 'month',
        periods: 6,
      },
    ]);
  });

  it('saves what it opened with as it was', async () => {
    const ui = await formOf(SAVED);
    await submit(ui);
    expect(ui.submitted()).toEqual([{ ...SAVED, refresh: 15 }]);
  });

  it('asks for the rule of ages only where it matters', async () => {
    const ui = await formOf(SAVED);
    expect(fieldOf(ui, 'Select', 'age-rule')).toBeUndefined();
  });

  it('says what is wrong at its field, and saves nothing', async () => {
    const ui = await formOf(SAVED);
    await type(ui, 'periods', '61');
    await submit(ui);
    expect(ui.all('ErrorMessage').map(textOf)).toEqual(['Enter a whole number from 1 to 60.']);
    expect(ui.submitted()).toEqual([]);
  });

  it('offers what a burndown can be about, and what work is measured by', async () => {
    const ui = await formOf(undefined);
    await choose(ui, 'trend-kind', 'burndown');
    await choose(ui, 'source-board', '5');
    await expectText(ui, 'Now (Active)');
    await choose(ui, 'sprint', '6');
    await choose(ui, 'estimate', FIELDS.storyPoints.id);
    await submit(ui);
    expect(ui.submitted()).toEqual([
      {
        ...trendConfigDefaults,
        kind: 'burndown',
        scope: { kind: 'sprint', boardId: 5, sprintId: 6 },
        estimate: { kind: 'field', fieldId: FIELDS.storyPoints.id },
      },
    ]);
  });

  it('measures by what the board estimates with unless told otherwise', async () => {
    const ui = await formOf(undefined);
    await choose(ui, 'trend-kind', 'velocity');
    await choose(ui, 'source-board', '5');
    await type(ui, 'sprints', '5');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { scope: { kind: 'sprints', boardId: 5, sprints: 5 }, estimate: { kind: 'board' } },
    ]);
  });

  it('takes a version of a space, which must be chosen', async () => {
    const ui = await formOf(undefined);
    await choose(ui, 'trend-kind', 'burnup');
    await choose(ui, 'scope', 'version');
    await choose(ui, 'source-project', 'K');
    await submit(ui);
    expect(ui.all('ErrorMessage').map(textOf)).toEqual(['Choose a version.']);
    await expectText(ui, '1.2');
    expect(fieldOf(ui, 'Select', 'version')?.props['options']).toEqual([
      { value: '12', label: '1.2' },
      { value: '11', label: '1.1' },
    ]);
    await choose(ui, 'version', '11');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { scope: { kind: 'version', projectKey: 'K', versionId: '11' }, estimate: { kind: 'items' } },
    ]);
  });

  it('asks for the rule of cycle times, for working days, and whether the filter counts', async () => {
    const ui = await formOf({ ...SAVED, kind: 'cycle-time' });
    await choose(ui, 'cycle-rule', 'active');
    await tick(ui, 'working-days', true);
    await tick(ui, 'follows-filter', false);
    await submit(ui);
    expect(ui.submitted()).toMatchObject([
      { kind: 'cycle-time', cycleRule: 'active', workingDaysOnly: true, followsFilter: false },
    ]);
  });

  it('takes the working days of a board for the guideline of a burndown, at first those of its own', async () => {
    const ui = await formOf({
      ...SAVED,
      kind: 'burndown',
      scope: { kind: 'sprint', boardId: 5, sprintId: null },
    });
    await choose(ui, 'calendar', 'board');
    await submit(ui);
    expect(ui.submitted()).toMatchObject([{ workingCalendar: { kind: 'board', boardId: 5 } }]);
  });

  it('asks for a board whose working days count, where its days matter', async () => {
    const ui = await formOf({ ...SAVED, kind: 'cycle-time', workingDaysOnly: true });
    await choose(ui, 'calendar', 'board');
    await submit(ui);
    expect(ui.submitted()).toEqual([]);
    await expectText(ui, 'some fields need correcting: Working days.');
    await tick(ui, 'working-days', false);
    expect(fieldOf(ui, 'Select', 'calendar')).toBeUndefined();
    await submit(ui);
    expect(ui.submitted()).toMatchObject([{ workingCalendar: { kind: 'weekdays' } }]);
  });
});
