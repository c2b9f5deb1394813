import {
  act,
  expectText,
  renderUi,
  speak,
  textOf,
  type FakeSite,
  type RenderedUi,
} from '../../support/forge-ui';
import { type } from '../../support/gestures';
import React from 'react';
import type { DataTaskState } from '../../../src/contract/data';
import { DEFAULT_SITE_CAPACITY } from '../../../src/core/capacity/records/site-capacity';
import { DEFAULT_RETENTION } from '../../../src/core/privacy/retention';
import { STORED_NAMES } from '../../../src/core/privacy/stored-types';
import { noTally } from '../../../src/core/privacy/tally';
import { dataFileParts } from '../../../src/core/privacy/transfer/data-file';
import { success } from '../../../src/core/result';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { ReportsPage } from '../../../src/frontend/components/page/reports-page';
import { SettingsPage } from '../../../src/frontend/components/page/settings-page';
import { answerForm } from '../../support/chart-form';
import { pressMarked, PSEUDO_LANGUAGE, unmarkedTexts } from '../../support/pseudo-locale';
import { STORED_SAMPLES } from '../../support/stored-samples';

const TASK: DataTaskState = {
  ...{ id: 't', kind: 'delete', scope: [], done: 3, unreadable: 1 },
  next: null,
};
const SITE: FakeSite = {
  jira: answerForm,
  resolvers: {
    'settings/read': () => success({ record: { version: 1, largeReads: 'automatic' }, revision: 1 }),
    'capacity/read-site': () => success({ record: DEFAULT_SITE_CAPACITY, revision: null }),
    'capacity/list-roles': () => success({ roles: [], revision: null, mayChange: true }),
    'capacity/list-absences': () => success({ boards: [], people: [], next: null }),
    'capacity/read-days-off': () => success(null),
    'capacity-reports/list': () => success({ reports: [], deleted: [], mayCreate: true }),
    'capacity-templates/list-all': () =>
      success({ templates: [], unreadable: 0, deleted: [], mayManage: true }),
    'reports/list': () => success({ reports: [], deleted: [], orphans: [] }),
    'site-templates/list': () => success({ templates: [], unreadable: 0, deleted: [], mayManage: true }),
    'data/count': () => success({ tallies: STORED_NAMES.map(noTally), next: null }),
    'data/export': () => success({ records: [], next: null }),
    'data/tasks': () => success([{ ...TASK, next: { name: 'report', cursor: null } }]),
    'data/delete': () => success(TASK),
    'data/read-retention': () =>
      success({
        retention: { record: DEFAULT_RETENTION, revision: null },
        lastPurge: { version: 1, at: 0, records: 2 },
      }),
    'data/log': () =>
      success([{ version: 1, kind: 'data-deleted', at: 0, by: null, records: 1, names: ['report'] }]),
  },
};

/** A moment by itself is written by the browser, and names of functions, scopes and files are those of the code. */
function left(ui: RenderedUi): readonly string[] {
  const moments = /^\d{1,2} \p{L}+\.? \d{4}\b/u;
  return unmarkedTexts(ui, new Set(ui.all('Code').map(textOf))).filter((text) => !moments.test(text));
}

async function tab(ui: RenderedUi, at: number): Promise<void> {
  await ui.until(() => {
    expect(ui.all('Tabs')).toHaveLength(1);
  });
  await act(ui.all('Tabs')[0], 'onChange', at);
}

beforeAll(() => {
  speak(PSEUDO_LANGUAGE);
});

it('texts of all tabs of the page for administrators come from translations', async () => {
  const ui = await renderUi(
    <AppFrame>
      <SettingsPage />
    </AppFrame>,
    SITE,
  );
  await expectText(ui, 'Where work items are read');
  await expectText(ui, 'There are no templates here yet');
  await expectText(ui, 'Hours a day');

  await tab(ui, 1);
  await expectText(ui, 'Count again');

  await tab(ui, 2);
  await expectText(ui, 'Replaced, each as a whole');
  const { name, id, content } = { name: 'report' as const, ...STORED_SAMPLES.report };
  const file = [
    { name, id, revision: 1, content },
    { name, id: 'odd', revision: 1, content: { version: 9 } },
  ];
  const bytes = Buffer.from(dataFileParts(file, 0).join(''));
  await act(ui.all('FilePicker').at(-1), 'onChange', [
    { name: 'all.json', type: '', size: bytes.length, data: bytes.toString('base64') },
  ]);
  await expectText(ui, '1 record is refused:');

  await tab(ui, 3);
  await expectText(ui, 'Begun and not finished');
  await pressMarked(ui, 'Delete for good');
  await pressMarked(ui, 'Erase this person');
  await expectText(ui, 'Choose at least one type of record.');
  expect(left(ui)).toEqual([]);
  await act(ui.all('RadioGroup').at(-1), 'onChange', { target: { value: 'everything' } });
  await type(ui, 'delete-word', '⟦DELETE⟧');
  await pressMarked(ui, 'Delete for good');
  await expectText(ui, '3 records are deleted');

  await tab(ui, 4);
  await expectText(ui, 'Records deleted');
  await type(ui, 'retention-filterChoicesDays', '9');
  await expectText(ui, 'This is shorter than before');

  await tab(ui, 5);
  await expectText(ui, 'What the app may do');
  for (const { props } of ui.all('Button').filter(({ props }) => props['iconBefore'] === 'chevron-right')) {
    await act({ type: '', props, children: [] }, 'onClick');
  }
  await expectText(ui, 'Nobody: a queue of the app');
  expect(left(ui)).toEqual([]);
});

it('texts of all tabs of the page for the whole site come from translations', async () => {
  const ui = await renderUi(
    <AppFrame>
      <ReportsPage />
    </AppFrame>,
    SITE,
  );
  for (const [at, shown] of [
    'No reports yet',
    'No reports yet',
    'They hold on all boards.',
    'Capacity and work are summed up by role too',
  ].entries()) {
    await tab(ui, at);
    await expectText(ui, shown);
  }
  expect(left(ui)).toEqual([]);
});
