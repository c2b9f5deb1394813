import {
  expectText,
  fieldOf,
  renderUi,
  textOf,
  type FakeSite,
  type RenderedUi,
} from '../../../support/forge-ui';
import { choose, submit } from '../../../support/gestures';
import React from 'react';
import type { ReportGadgetConfig } from '../../../../src/core/report/gadget/config';
import { reportGadgetDefaults } from '../../../../src/core/report/gadget/parse-config';
import type { ReportDefinition } from '../../../../src/core/report/definition';
import { success } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { ReportGadget } from '../../../../src/frontend/components/report/gadget/report-gadget';
import { ReportGadgetEditor } from '../../../../src/frontend/components/report/gadget/report-gadget-editor';
import { aColumn, aGroup, aReport } from '../../../support/report';
import { EXAMPLE_ITEMS, jiraWith } from '../../../support/report-site';

const WORK = aReport({
  source: { kind: 'project', projectKey: 'SHOP' },
  columns: [aColumn('issuekey')],
  groups: [aGroup('assignee')],
  chart: { kind: 'bar', columnId: null },
});
const CONFIG: ReportGadgetConfig = { ...reportGadgetDefaults, reportId: 'r1' };

function opened(definition: ReportDefinition): unknown {
  const report = {
    version: 2,
    name: 'Team work',
    description: '',
    isTemplate: false,
    definition,
    access: { kind: 'open' },
  };
  const value = { id: 'r1', report: { ...report, administrators: ['anna'] }, revision: 1, mayChange: false };
  return { ok: true, value };
}

const SITE: FakeSite = {
  jira: jiraWith(EXAMPLE_ITEMS),
  resolvers: {
    'reports/read': () => opened(WORK),
    'reports/list': () => ({
      ok: true,
      value: {
        reports: [
          { id: 'r2', name: 'Velocity' },
          { id: 'r1', name: 'Team work' },
          { id: 'r3', name: 'For sprints', isTemplate: true },
        ],
        deleted: [],
        orphans: [],
      },
    }),
  },
};

function show(config: unknown, site: FakeSite = {}): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <ReportGadget />
    </AppFrame>,
    {
      ...SITE,
      extension: { gadget: { id: 7 }, dashboard: { id: 1 }, gadgetConfiguration: config },
      ...site,
    },
  );
}

describe('the report gadget', () => {
  it('shows the report under its name, with the view that was chosen', async () => {
    const ui = await show({ ...CONFIG, view: 'chart' });
    await expectText(ui, /complete/);
    expect(ui.all('Heading').map(textOf)).toContain('Team work');
    expect(ui.all('StackBarChart')).toHaveLength(1);
    expect(ui.invocations()).toEqual([{ name: 'reports/read', payload: { id: 'r1' } }]);
  });

  it('is narrowed by the filter of its dashboard, unless it does not follow', async () => {
    const overlay = 'assignee = "anna"';
    const following = await show(CONFIG, { overlay });
    await expectText(following, /Total: 2 work items/);
    const steady = await show({ ...CONFIG, followsFilter: false }, { overlay });
    await expectText(steady, /Total: 6 work items/);
  });

  it('reads everything again when it is refreshed', async () => {
    const ui = await show(CONFIG);
    await expectText(ui, /complete/);
    const counted = () => ui.requests().filter(({ path }) => path.endsWith('/approximate-count')).length;
    const before = counted();
    ui.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'gadget', gadgetId: '7' });
    await ui.until(() => {
      expect(counted()).toBe(before + 1);
    });
    expect(ui.invocations()).toHaveLength(2);
  });

  it('says that the report is gone to those who may not open it', async () => {
    const error = { code: 'report-gone', params: {} };
    const ui = await show(CONFIG, { resolvers: { 'reports/read': () => ({ ok: false, error }) } });
    await ui.until(() => {
      expect(ui.all('SectionMessage')).toHaveLength(1);
    });
    expect(ui.texts().join(' ')).not.toContain('Team work');
  });

  it('says that it is not set up yet', async () => {
    await expectText(await show(undefined), /This report gadget is not set up yet/);
  });
});

describe('the form of a report gadget', () => {
  it('says how there can be a report where there is none', async () => {
    const ui = await renderUi(
      <AppFrame>
        <ReportGadgetEditor />
      </AppFrame>,
      {
        ...SITE,
        extension: { gadget: { id: 7 }, dashboard: { id: 1 } },
        resolvers: { 'reports/list': () => success({ reports: [], deleted: [], orphans: [] }) },
      },
    );
    await expectText(ui, /Make one under Apps > Inhouse reports/);
  });

  it('offers the reports that its author may open, by name and without templates, and saves the choice', async () => {
    const ui = await renderUi(
      <AppFrame>
        <ReportGadgetEditor />
      </AppFrame>,
      { ...SITE, extension: { gadget: { id: 7 }, dashboard: { id: 1 } } },
    );
    await ui.until(() => {
      expect(fieldOf(ui, 'Select', 'report')?.props['options']).toEqual([
        { value: 'r1', label: 'Team work' },
        { value: 'r2', label: 'Velocity' },
      ]);
    });
    await submit(ui);
    await expectText(ui, /Choose a report/);
    expect(ui.submitted()).toEqual([]);
    await choose(ui, 'report', 'r1');
    await expectText(ui, /Total: 6 work items/);
    await submit(ui);
    await ui.until(() => {
      expect(ui.submitted()).toEqual([CONFIG]);
    });
  });
});
