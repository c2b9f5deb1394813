import {
  act,
  fieldOf,
  renderUi,
  type FakeSite,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from './forge-ui';
import React from 'react';
import type { ChartConfig } from '../../src/core/chart/config';
import type { JiraIssue } from '../../src/core/field/field';
import { success } from '../../src/core/result';
import { AppFrame } from '../../src/frontend/components/app-frame';
import { ChartEditor } from '../../src/frontend/components/chart-form/chart-editor';
import { A_READ, aContext, aggregateOf, anIssue, LISTED_FIELDS, questionOf } from './chart';

const LISTS: Readonly<
  Record<string, readonly { readonly [name: string]: unknown; readonly name: string }[]>
> = {
  '/rest/api/3/project/search': [
    { id: '1', key: 'K', name: 'Kite' },
    { id: '2', key: 'L', name: 'Lantern' },
  ],
  '/rest/api/3/filter/search': [{ id: '10', name: 'My open work' }],
  '/rest/agile/1.0/board': [{ id: 5, name: 'Kite board', type: 'scrum' }],
};

/** Jira as far as the form asks it. */
export function answerForm({ path, query, body }: JiraRequest): JiraAnswer {
  if (path === '/rest/api/3/field') {
    return {
      status: 200,
      body: LISTED_FIELDS,
    };
  }
  if (path === '/rest/api/3/jql/parse') {
    const { queries } = body as { queries: string[] };
    const check = (query: string): unknown =>
      query.includes('nonsense') ? { query, errors: ["Field 'nonsense' does not exist."] } : { query };
    return { status: 200, body: { queries: queries.map(check) } };
  }
  if (path === '/rest/api/3/status') {
    return { status: 200, body: ['To Do', 'In Progress', 'Done'].map((name) => ({ id: name, name })) };
  }
  const list = LISTS[path];
  if (list === undefined) return { status: 404, body: { errorMessages: ['Nothing here.'] } };
  const text = query['query'] ?? query['filterName'] ?? query['name'] ?? '';
  return { status: 200, body: { values: list.filter(({ name }) => name.includes(text)), isLast: true } };
}

/** A resolver of charts that finds these work items. */
export function runOver(issues: readonly JiraIssue[]): (payload: unknown) => unknown {
  return (payload) => {
    const { config } = payload as { config: ChartConfig };
    return success({
      kind: 'slice',
      prepared: { ...aContext(), itemsExpected: issues.length },
      state: aggregateOf(questionOf(config), issues).encode(),
      token: null,
      plan: A_READ.plan,
      spent: { requests: 1, points: 1 },
      vanished: 0,
    });
  };
}

/** What the resolver of charts answers: two work items, one of them done. */
export const answerRun = runOver([
  anIssue('K-1', { status: { name: 'Done' } }),
  anIssue('K-2', { status: { name: 'To Do' } }),
]);

/** The editor of a chart gadget with a stored configuration. */
export async function editor(configuration: unknown, site: FakeSite = {}): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <ChartEditor />
    </AppFrame>,
    {
      extension: { gadget: { id: '7' }, entryPoint: 'edit', gadgetConfiguration: configuration },
      jira: answerForm,
      resolvers: { 'chart/run': answerRun },
      ...site,
    },
  );
}

/** The same, once its form is there. */
export async function formOf(configuration: unknown, site: FakeSite = {}): Promise<RenderedUi> {
  const ui = await editor(configuration, site);
  await ui.until(() => {
    expect(ui.all('Form')).toHaveLength(1);
  });
  return ui;
}

/** Chooses these values of a Select for several. */
export async function chooseAll(ui: RenderedUi, id: string, values: readonly string[]): Promise<void> {
  const select = fieldOf(ui, 'Select', id);
  const options = select?.props['options'] as { value: string }[];
  await act(
    select,
    'onChange',
    options.filter(({ value }) => values.includes(value)),
  );
}

export async function chooseSource(ui: RenderedUi, kind: string): Promise<void> {
  await act(fieldOf(ui, 'RadioGroup', 'source-kind'), 'onChange', {
    type: 'change',
    target: { value: kind },
  });
}
