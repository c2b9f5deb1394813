import { expectText, renderUi, speak, type RenderedUi } from '../../support/forge-ui';
import { submit } from '../../support/gestures';
import React from 'react';
import { ProgressBar, Stack, Text } from '@forge/react';
import { capacityConfigDefaults } from '../../../src/core/capacity/gadget/parse-config';
import { success } from '../../../src/core/result';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { CapacityAction } from '../../../src/frontend/components/capacity-action/capacity-action';
import { CapacityGadget } from '../../../src/frontend/components/capacity-gadget/capacity-gadget';
import { CapacityGadgetEditor } from '../../../src/frontend/components/capacity-gadget/capacity-gadget-editor';
import { CapacityPanel } from '../../../src/frontend/components/capacity-panel/capacity-panel';
import { CapacityReports } from '../../../src/frontend/components/capacity-report/capacity-reports';
import { FilterEditor } from '../../../src/frontend/components/filter/filter-editor';
import { FilterGadget } from '../../../src/frontend/components/filter/filter-gadget';
import { ReportGadgetEditor } from '../../../src/frontend/components/report/gadget/report-gadget-editor';
import { ReportLibrary } from '../../../src/frontend/components/report/library/report-library';
import { TrendEditor } from '../../../src/frontend/components/trend/trend-editor';
import { capacitySite, issueBean, sprintBean } from '../../support/capacity-site';
import { renderCapacity } from '../../support/capacity-page';
import { FIELDS } from '../../support/chart';
import { answerForm } from '../../support/chart-form';
import { pressMarked, PSEUDO_LANGUAGE, unmarkedTexts } from '../../support/pseudo-locale';
import { openEditor, toTab } from '../../support/report-editor';
import { aSavedReport, renderLibrary, type FakeLibrary } from '../../support/report-library';

/** Words of Jira and of people in the fake sites, and names that every language writes in the same way. */
const DATA = new Set([
  ...['Anna Berg', 'Ben Cole', 'Feast', 'Dentist', 'Kite board', 'Kite board · Now', 'Now', 'Next'],
  ...['Old', 'gone', 'Velocity', 'UTC', 'Key', 'Space', 'Labels', 'Resolved', 'Time Spent'],
  ...Object.values(FIELDS).map(({ name }) => name),
  ...Intl.supportedValuesOf('timeZone'),
]);

const left = (ui: RenderedUi): readonly string[] => unmarkedTexts(ui, DATA);

const frame = (view: React.JSX.Element, site: Parameters<typeof renderUi>[1]): Promise<RenderedUi> =>
  renderUi(<AppFrame>{view}</AppFrame>, site);

beforeAll(() => {
  speak(PSEUDO_LANGUAGE);
});

it('finds a text that somebody forgot to translate, in what is read aloud too', async () => {
  const ui = await frame(
    <Stack>
      <Text>Forgotten words</Text>
      <ProgressBar ariaLabel="Forgotten label" value={0.5} />
    </Stack>,
    {},
  );
  await expectText(ui, 'Forgotten');
  expect(left(ui)).toEqual(['Forgotten words', 'Forgotten label']);
});

describe('texts of the capacity page come from translations', () => {
  it.each([
    ['the numbers', [], 'complete'],
    ['the people of a plan', ['Edit people', 'Paste a table'], 'Table of people'],
    ['the settings of the board', ['Board settings'], 'Focus in percent'],
    ['what if', ['What if'], 'Suggestions'],
    ['days off', ['Days off'], 'Days off of'],
  ])('%s', async (_name, way, shown) => {
    const ui = await renderCapacity({
      resolvers: { 'holidays/regions': () => success([]), 'capacity/read-days-off': () => success(null) },
    });
    await expectText(ui, '· complete');
    for (const step of way) await pressMarked(ui, step);
    await expectText(ui, shown);
    expect(left(ui)).toEqual([]);
  });
});

describe('texts of reports come from translations', () => {
  const REPORTS = { a: aSavedReport({ access: { kind: 'open' } }) };
  const library = (reports: FakeLibrary['reports']) =>
    renderLibrary(<ReportLibrary space={null} />, { reports, jira: answerForm });

  it.each([
    ['the library', [], 'Velocity'],
    ['its actions', ['More'], 'Deliver'],
    ['sharing', ['More', 'Share'], 'Who may open it'],
    ['the history', ['More', 'History'], 'Nothing was changed yet'],
    ['export', ['Export'], 'Reports to export'],
    ['import', ['Import'], 'A JSON file'],
  ])('%s', async (_name, way, shown) => {
    const ui = await library(REPORTS);
    await expectText(ui, 'Velocity');
    for (const step of way) await pressMarked(ui, step);
    await expectText(ui, shown);
    expect(left(ui)).toEqual([]);
  });

  it('an empty library', async () => {
    const ui = await library({});
    await expectText(ui, 'No reports yet');
    expect(left(ui)).toEqual([]);
  });

  it('every part of the editor, and its faults', async () => {
    const { ui } = await openEditor(null);
    await submit(ui);
    for (const at of ui.all('Tab').keys()) {
      await toTab(ui, at);
      expect(left(ui)).toEqual([]);
    }
  });
});

describe('texts of gadgets and panels come from translations', () => {
  const sprint = { ...sprintBean(7, 'Now', 'active', '2099-06-01'), boardId: 5 };
  const ISSUES = [
    issueBean('1', { assignee: 'anna', hours: 100, fields: { customfield_10020: [sprint] } }),
    issueBean('2', { hours: 4 }),
  ];
  const gadget = (gadgetConfiguration: unknown) => ({
    extension: { dashboard: { id: '1' }, gadget: { id: '2' }, gadgetConfiguration },
  });
  const ITEM = { issue: { id: '1', key: 'KITE-1' }, project: { id: '1', key: 'KITE' } };
  const capacity = { ...capacityConfigDefaults, boardId: 5 };

  it.each(['bars', 'table', 'number'])('capacity as %s', async (view) => {
    const ui = await frame(<CapacityGadget />, {
      ...gadget({ ...capacity, view }),
      ...capacitySite({ issues: ISSUES }),
    });
    await expectText(ui, '· complete');
    expect(left(ui)).toEqual([]);
  });

  it('the form of the capacity gadget', async () => {
    const ui = await frame(<CapacityGadgetEditor />, {
      ...gadget(capacity),
      ...capacitySite({ issues: ISSUES }),
    });
    await expectText(ui, '· complete');
    expect(left(ui)).toEqual([]);
  });

  it.each([
    ['the menu of a board', <CapacityAction key="action" />, { board: { id: '5' } }, '· complete'],
    ['a menu that names no board', <CapacityAction key="none" />, {}, 'Which board?'],
    ['the panel', <CapacityPanel key="panel" />, ITEM, '· complete'],
  ])('%s', async (_name, view, extension, shown) => {
    const ui = await frame(view, { extension, ...capacitySite({ issues: ISSUES }) });
    await expectText(ui, shown);
    expect(left(ui)).toEqual([]);
  });

  it.each([
    ['trend', <TrendEditor key="trend" />, 'Look at'],
    ['filter', <FilterEditor key="filter" />, 'Viewers choose values'],
    ['report', <ReportGadgetEditor key="report" />, 'Those that you may open'],
  ])('the form of the %s gadget, which nobody has filled in', async (_name, view, shown) => {
    const none = () => success({ reports: [], deleted: [], orphans: [] });
    const ui = await frame(view, {
      ...gadget(undefined),
      jira: answerForm,
      resolvers: { 'reports/list': none },
    });
    await expectText(ui, shown);
    await submit(ui);
    expect(left(ui)).toEqual([]);
  });

  it('a filter with a field that is gone', async () => {
    const fields = [{ fieldId: 'gone', label: null, initial: null }];
    const ui = await frame(<FilterGadget />, {
      ...gadget({ version: 1, fields, countIn: null }),
      jira: answerForm,
      resolvers: { 'filter/read': () => success(null), 'filter/remember': () => success(null) },
    });
    await expectText(ui, 'It filters nothing');
    expect(left(ui)).toEqual([]);
  });

  it.each([
    ['none yet', [], 'No reports yet'],
    ['a new one', ['New report'], 'Add a space'],
  ])('capacity reports: %s', async (_name, way, shown) => {
    const ui = await frame(<CapacityReports />, {
      jira: answerForm,
      resolvers: { 'capacity-reports/list': () => success({ reports: [], deleted: [], mayCreate: true }) },
    });
    await expectText(ui, 'No reports yet');
    for (const step of way) await pressMarked(ui, step);
    await expectText(ui, shown);
    expect(left(ui)).toEqual([]);
  });
});
