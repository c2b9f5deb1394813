import type { Page } from 'playwright-core';
import type { InspectorView } from '../../local/protocol';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import type { ChartConfig } from '../../src/core/chart/config';
import { takeScreenshot } from '../support/browser';
import { by, from, measuring } from '../support/chart';
import { startJourney } from '../support/journey';
import { makeDashboard } from '../support/made-dashboard';

const ISSUES = 3000;
const EVERYTHING = 'created >= "2000-01-01"';

function chart(title: string, changes: Partial<ChartConfig>): { title: string; configuration: ChartConfig } {
  const sources = [from({ kind: 'jql', jql: EVERYTHING })];
  return { title, configuration: { ...chartConfigDefaults, sources, kind: 'table', ...changes } };
}

const points = 'customfield_10016';
const TEN = [
  chart('By assignee', { chartBy: by('assignee') }),
  chart('By label', { chartBy: by('labels') }),
  chart('By reporter', { chartBy: by('reporter') }),
  chart('Points by status', { chartBy: by('status'), calculate: measuring('sum', points) }),
  chart('Median by priority', { chartBy: by('priority'), calculate: measuring('median', points) }),
  chart('Average points', { kind: 'number', chartBy: null, calculate: measuring('average', points) }),
  chart('Largest by month', { chartBy: by('created', 'month'), calculate: measuring('max', points) }),
  chart('People', { kind: 'number', chartBy: null, calculate: measuring('distinct', 'assignee') }),
  chart('Shares', { kind: 'pie', chartBy: by('assignee'), labels: 'percent' }),
  chart('Labels and statuses', {
    kind: 'two-dimensional-table',
    chartBy: by('labels'),
    groupBy: by('status'),
  }),
];

describe('a dashboard of ten charts on one source', () => {
  const journey = startJourney('--issues', String(ISSUES));

  const gadgetOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

  interface Requests {
    readonly searches: number;
    readonly fetches: number;
  }

  /** Of all scans so far. */
  async function requests(): Promise<Requests> {
    const response = await fetch(journey.url('/__local/inspector'));
    const { events } = (await response.json()) as InspectorView;
    const count = (path: string): number =>
      events.filter((event) => event.kind === 'rest' && event.path.startsWith(path)).length;
    return { searches: count('/rest/api/3/search/jql'), fetches: count('/rest/api/3/issue/bulkfetch') };
  }

  /** Once they have grown, and grow no more. */
  async function settledRequests(page: Page): Promise<Requests> {
    const before = await requests();
    let last = before;
    for (;;) {
      await page.waitForTimeout(1500);
      const now = await requests();
      if (now.fetches > before.fetches && now.fetches === last.fetches) return now;
      last = now;
    }
  }

  async function countOf(jql: string): Promise<number> {
    const response = await fetch(journey.url('/rest/api/3/search/approximate-count'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jql }),
    });
    return ((await response.json()) as { count: number }).count;
  }

  async function waitForAll(page: Page): Promise<void> {
    for (const { title } of TEN) {
      await gadgetOf(page, title).getByText('3,000 work items · complete').waitFor();
    }
  }

  it('reads every work item once, and shows the numbers that Jira counts', async () => {
    const { page, errors } = await journey.open(await makeDashboard(journey.url(), TEN));
    await waitForAll(page);
    const first = await requests();
    // A busy machine may load a gadget so late that the others are being read already.
    expect(first.searches).toBeLessThanOrEqual(3);

    await page.getByRole('button', { name: 'Refresh', exact: true }).first().click();
    const refreshed = await settledRequests(page);
    expect(refreshed).toEqual({ searches: first.searches + 1, fetches: first.fetches + ISSUES / 100 });
    await waitForAll(page);

    const row = gadgetOf(page, 'By assignee').getByRole('row').filter({ hasText: 'Unassigned' });
    const unassigned = await countOf(`${EVERYTHING} AND assignee is EMPTY`);
    expect((await row.getByRole('cell').nth(1).textContent())?.replace(',', '')).toContain(
      String(unassigned),
    );
    await gadgetOf(page, 'By label').getByRole('button', { name: 'Explain' }).click();
    await gadgetOf(page, 'By label')
      .getByText(/10 gadgets of this dashboard asked about the same source/)
      .waitFor();
    await takeScreenshot(page, 'shared-reading');
    expect(errors).toEqual([]);
    await page.close();
  });
});
