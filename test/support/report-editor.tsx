import {
  act,
  payloadsOf,
  renderUi,
  type FakeSite,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from './forge-ui';
import React from 'react';
import type { SaveReportPayload } from '../../src/contract/reports';
import type { ReportInput } from '../../src/core/report/report';
import { success } from '../../src/core/result';
import { AppFrame } from '../../src/frontend/components/app-frame';
import { ReportEditor } from '../../src/frontend/components/report/editor/report-editor';
import { answerForm } from './chart-form';
import { aColumn, aReport } from './report';
import { aSavedReport } from './report-library';

export function anEditedReport(changes: Partial<ReportInput> = {}): ReportInput {
  return aSavedReport({
    name: 'Points',
    description: 'What is done',
    definition: aReport({ columns: [aColumn('issuekey'), aColumn('status')] }),
    ...changes,
  });
}

const VALUES: Readonly<Record<string, readonly string[]>> = { status: ['Done', 'To Do'] };

function jira(request: JiraRequest): JiraAnswer {
  if (request.path !== '/rest/api/3/jql/autocompletedata/suggestions') return answerForm(request);
  const values = VALUES[request.query['fieldName'] ?? ''] ?? [];
  return { status: 200, body: { results: values.map((value) => ({ value, displayName: value })) } };
}

/** The report that was saved under an id, as the back end answers it. */
export function saved({ report }: SaveReportPayload, revision = 1): unknown {
  const record = { version: 2, ...report };
  return success({ id: 'r1', outcome: { kind: 'saved', saved: { record, revision } } });
}

export interface OpenEditor {
  readonly ui: RenderedUi;
  /** What was handed to the back end, by call. */
  readonly payloads: () => readonly SaveReportPayload[];
  readonly wasSavedAs: () => string | null;
  readonly wasClosed: () => boolean;
}

/** The editor over a report, or over a new one, once its form is there. */
export async function openEditor(
  initial: ReportInput | null,
  save: (payload: SaveReportPayload) => unknown = saved,
  site: FakeSite = {},
): Promise<OpenEditor> {
  let savedAs: string | null = null;
  let wasClosed = false;
  const ui = await renderUi(
    <AppFrame>
      <ReportEditor
        initial={initial}
        startsWith={null}
        id={initial === null ? null : 'r1'}
        seen={initial === null ? null : 3}
        onSaved={(id) => {
          savedAs = id;
        }}
        onClose={() => {
          wasClosed = true;
        }}
      />
    </AppFrame>,
    { jira, resolvers: { 'reports/save': (payload) => save(payload as SaveReportPayload) }, ...site },
  );
  await ui.until(() => {
    expect(ui.all('Form')).toHaveLength(1);
  });
  return {
    ui,
    payloads: () => payloadsOf(ui, 'reports/save') as readonly SaveReportPayload[],
    wasSavedAs: () => savedAs,
    wasClosed: () => wasClosed,
  };
}

/** Goes to a part of the editor by its place among the tabs. */
export async function toTab(ui: RenderedUi, at: number): Promise<void> {
  await act(ui.all('Tabs')[0], 'onChange', at);
}
