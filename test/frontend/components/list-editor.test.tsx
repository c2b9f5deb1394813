import {
  act,
  expectText,
  fieldOf,
  renderUi,
  textOf,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from '../../support/forge-ui';
import { choose, errors, press, submit, tick, type } from '../../support/gestures';
import React from 'react';
import { listConfigDefaults } from '../../../src/core/list/parse-config';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { ListEditor } from '../../../src/frontend/components/list/list-editor';
import { LISTED_FIELDS } from '../../support/chart';

const SAVED = {
  ...listConfigDefaults,
  title: 'Work',
  source: { kind: 'board', boardId: 5 },
  columns: ['summary', 'customfield_1'],
  sort: { fieldId: 'created', direction: 'ascending' },
  pageSize: 50,
  refreshMinutes: 15,
};

const BODIES: Readonly<Record<string, unknown>> = {
  '/rest/api/3/field': [
    { id: 'issuekey', name: 'Key', clauseNames: ['key'] },
    { id: 'description', name: 'Description', schema: { type: 'string', system: 'description' } },
    { id: 'updated', name: 'Updated', clauseNames: ['updated'], schema: { type: 'datetime' } },
    ...LISTED_FIELDS,
  ],
  '/rest/api/3/project/search': { values: [{ id: '1', key: 'K', name: 'Kite' }], isLast: true },
  '/rest/api/3/myself': { accountId: 'viewer', displayName: 'Vi', timeZone: 'UTC' },
  '/rest/api/3/search/approximate-count': { count: 1 },
  '/rest/api/3/search/jql': {
    issues: [{ id: '1', key: 'K-1', fields: { summary: 'Sail' } }],
    isLast: true,
  },
};

const jira = ({ path }: JiraRequest): JiraAnswer =>
  path in BODIES ? { status: 200, body: BODIES[path] } : { status: 404, body: null };

async function formOf(configuration: unknown): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <ListEditor />
    </AppFrame>,
    { extension: { gadget: { id: '7' }, gadgetConfiguration: configuration }, jira },
  );
  await ui.until(() => {
    expect(ui.all('Form')).toHaveLength(1);
  });
  return ui;
}

describe('ListEditor', () => {
  it('makes a list from nothing: columns added, moved and removed, an order and a page size', async () => {
    const ui = await formOf(undefined);
    await expectText(ui, 'Kite (K)');
    await type(ui, 'title', ' Mine ');
    await choose(ui, 'source-project', 'K');
    await press(ui, 'Remove Assignee');
    await choose(ui, 'add-column', 'customfield_10016');
    await press(ui, 'Move Story Points up');
    await press(ui, 'Move Key down');
    await choose(ui, 'sort-field', 'created');
    await choose(ui, 'sort-direction', 'ascending');
    await choose(ui, 'page-size', '25');
    await tick(ui, 'follows-filter', false);
    await submit(ui);
    expect(ui.submitted()).toEqual([
      {
        version: 2,
        title: 'Mine',
        source: { kind: 'project', projectKey: 'K' },
        columns: ['summary', 'issuekey', 'status', 'customfield_10016', 'updated'],
        sort: { fieldId: 'created', direction: 'ascending' },
        pageSize: 25,
        followsFilter: false,
        refreshMinutes: null,
      },
    ]);
  });

  it('saves what it opened with as it was, also a column that is gone', async () => {
    const ui = await formOf(SAVED);
    expect(ui.texts()).toContain('Not found: customfield_1');
    await submit(ui);
    expect(ui.submitted()).toEqual([{ ...SAVED, refresh: 15 }]);
  });

  it('says what to do where something is missing, and saves nothing', async () => {
    const ui = await formOf({ ...SAVED, source: { kind: 'project', projectKey: 'K' }, columns: ['summary'] });
    await press(ui, 'Remove Summary');
    await type(ui, 'refresh', '0');
    await act(fieldOf(ui, 'RadioGroup', 'source-kind'), 'onChange', { target: { value: 'jql' } });
    await submit(ui);
    expect(errors(ui)).toEqual([
      'Enter JQL that restricts the work items, for example by space.',
      'Choose at least one column.',
      'Enter whole minutes from 1 to 1,440 (a day), or leave it empty.',
    ]);
    expect(ui.submitted()).toEqual([]);
  });

  it('offers the fields that can be shown, and none twice', async () => {
    const ui = await formOf(SAVED);
    const groups = fieldOf(ui, 'Select', 'add-column')?.props['options'] as {
      options: { value: string }[];
    }[];
    const offered = groups.flatMap(({ options }) => options.map(({ value }) => value));
    expect(offered).toEqual(expect.arrayContaining(['issuekey', 'status', 'created']));
    expect(offered).not.toContain('summary');
    expect(offered).not.toContain('description');
  });

  it("previews the list with the author's own permissions", async () => {
    const ui = await formOf({ ...SAVED, source: { kind: 'project', projectKey: 'K' } });
    await expectText(ui, '1 work item ·');
    expect(ui.all('Row').map(textOf)).toEqual(['Sail']);
  });
});
