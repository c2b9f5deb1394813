import type { Locator, Page } from 'playwright-core';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { findAccessibilityViolations, takeScreenshot, type WatchedPage } from '../support/browser';
import { by, from } from '../support/chart';
import { startJourney } from '../support/journey';
import { makeDashboard } from '../support/made-dashboard';
import { takePicture } from '../support/picture';

const FOOTER = /work items? · complete/;
/** All charts of the demo dashboard but the filter. */
const DRAWN_CHARTS = 12;

const WORK = {
  title: 'Work of this year',
  configuration: {
    ...chartConfigDefaults,
    sources: [from({ kind: 'jql', jql: 'created >= "2026-01-01"' })],
    kind: 'donut',
    chartBy: by('statusCategory'),
    labels: 'both',
  },
};

describe('the dashboard', () => {
  const journey = startJourney();

  async function gadgetsDrawn(page: Page): Promise<number> {
    const drawn = page.locator('main').getByText(FOOTER);
    await drawn.nth(DRAWN_CHARTS - 1).waitFor();
    return drawn.count();
  }

  async function openWork(): Promise<WatchedPage & { readonly gadget: Locator }> {
    const watched = await journey.open(await makeDashboard(journey.url(), [WORK]));
    const gadget = watched.page.getByRole('region', { name: WORK.title });
    await gadget.getByText(FOOTER).waitFor();
    return { ...watched, gadget };
  }

  it('draws every gadget, without an error and without a barrier, in light and dark', async () => {
    const { page, errors } = await journey.open('/');
    expect(await gadgetsDrawn(page)).toBeGreaterThanOrEqual(6);
    await takeScreenshot(page, 'dashboard-light');
    await takePicture('dashboard', page.locator('body'), { height: 1000 });
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await page.getByRole('button', { name: 'Switch to the light theme' }).waitFor();
    await takeScreenshot(page, 'dashboard-dark');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says the same in the table of a chart, whose links lead to that many work items', async () => {
    const { page, gadget } = await openWork();
    await gadget.getByRole('button', { name: 'Show table' }).click();
    const row = gadget.getByRole('row', { name: /In Progress/ });
    const shown = /\b(\d+)\b/.exec((await row.getByRole('cell').nth(1).textContent()) ?? '')?.[1];
    const address = await row.getByRole('link').first().getAttribute('href');
    await takeScreenshot(page, 'chart-table');
    await takePicture('chart-table', gadget);

    await page.goto(journey.url(address ?? ''));
    const listed = page.getByText(/\b\d+ work items/).first();
    await listed.waitFor();
    expect(await listed.textContent()).toContain(`${shown ?? 'no'} work items`);
    await takeScreenshot(page, 'segment-link');
    await page.close();
  });

  it('closes the catalogue of gadgets with Escape', async () => {
    const { page } = await journey.open();
    await page.getByRole('button', { name: 'Add gadget' }).click();
    const catalogue = page.getByRole('complementary', { name: 'Add a gadget' });
    await catalogue.waitFor();
    await page.keyboard.press('Escape');
    await catalogue.waitFor({ state: 'detached' });
    expect(await catalogue.count()).toBe(0);
    await page.close();
  });

  it('explains a number', async () => {
    const { page, gadget } = await openWork();
    await gadget.getByRole('button', { name: 'Explain' }).click();
    await gadget.getByText(/JQL/).first().waitFor();
    expect(await gadget.textContent()).toContain('Alex Morgan');
    // The site's clock, not this machine's: it drives the app as well.
    expect(await gadget.textContent()).toContain('Mar 18, 2026');
    await takeScreenshot(page, 'explain');
    await takePicture('chart-explain', gadget);
    await page.close();
  });

  it('shows what the app asked for and stored in the inspector', async () => {
    const { page } = await openWork();
    await page.goto(journey.url('/__local/inspect'));
    await page.getByText('/rest/api/3/issue/bulkfetch').first().waitFor();
    await takeScreenshot(page, 'inspector');
    await page.getByRole('tab', { name: /Invocations/ }).click();
    await page.getByText('chart/run').first().waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.close();
  });
});
