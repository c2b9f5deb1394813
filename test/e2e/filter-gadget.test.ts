import type { Locator, Page } from 'playwright-core';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { by, from } from '../support/chart';
import { completeTotal, startJourney, viewAs } from '../support/journey';
import { makeDashboard } from '../support/made-dashboard';
import { takePicture } from '../support/picture';

const FILTER = {
  moduleKey: 'filter',
  title: 'Filter this dashboard',
  configuration: {
    version: 1,
    fields: ['project', 'assignee', 'priority'].map((fieldId) => ({ fieldId, label: null, initial: null })),
    countIn: null,
  },
};

const CHARTS = [
  { title: 'By assignee', jql: 'created >= "2000-01-01"', field: 'assignee' },
  { title: 'Open by priority', jql: 'resolution = Unresolved', field: 'priority' },
  { title: 'Bugs by status', jql: 'type = Bug', field: 'status' },
].map(({ title, jql, field }) => ({
  title,
  configuration: {
    ...chartConfigDefaults,
    sources: [from({ kind: 'jql', jql })],
    kind: 'pie',
    chartBy: by(field),
  },
}));

describe('the filter gadget', () => {
  const journey = startJourney();

  const filterOf = (page: Page): Locator => page.getByRole('region', { name: 'Filter this dashboard' });

  async function totals(page: Page): Promise<readonly number[]> {
    return Promise.all(CHARTS.map(({ title }) => completeTotal(page.getByRole('region', { name: title }))));
  }

  async function waitForTotals(page: Page, holds: (now: readonly number[]) => boolean): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (holds(await totals(page))) return;
      await page.waitForTimeout(200);
    }
    throw new Error(`the charts show ${(await totals(page)).join(', ')}`);
  }

  it('drives the charts of its dashboard, for one viewer, who finds it again, until the reset', async () => {
    const { page, errors } = await journey.open(await makeDashboard(journey.url(), [FILTER, ...CHARTS]));
    const filter = filterOf(page);
    await filter.getByText('Nothing is filtered.').waitFor();
    const all = await totals(page);
    const isLess = (now: readonly number[]) => now.every((total, at) => total < (all[at] ?? 0));
    const isAll = (now: readonly number[]) => now.every((total, at) => total === all[at]);

    const priority = filter.getByRole('combobox', { name: 'Priority' });
    await priority.fill('Medium');
    await page.getByRole('option', { name: 'Medium' }).click();
    await filter.getByText('Priority: Medium').waitFor();
    await waitForTotals(page, isLess);
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await filter.getByRole('button', { name: 'Show JQL' }).click();
    await filter.getByText('priority = "Medium"').waitFor();
    await takeScreenshot(page, 'filter-drives-charts');
    await takePicture('filter', filter);

    await page.reload();
    await filter.getByText('Priority: Medium').waitFor();
    await waitForTotals(page, isLess);

    await viewAs(page, 'Priya Raman');
    await filter.getByText('Nothing is filtered.').waitFor();

    await viewAs(page, 'Alex Morgan');
    await filter.getByText('Priority: Medium').waitFor();
    await filter.getByRole('button', { name: 'Reset' }).click();
    await filter.getByText('Nothing is filtered.').waitFor();
    await waitForTotals(page, isAll);
    expect(errors).toEqual([]);
    await page.close();
  });
});
