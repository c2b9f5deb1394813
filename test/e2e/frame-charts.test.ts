import type { FrameLocator, Page } from 'playwright-core';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { by, from } from '../support/chart';
import { startJourney } from '../support/journey';
import { makeDashboard } from '../support/made-dashboard';
import { takePicture } from '../support/picture';

const byMonth = by('created', 'month');
const SORTED = { by: 'field', direction: 'ascending' };

function chart(title: string, changes: object): { readonly title: string; readonly configuration: object } {
  return {
    title,
    configuration: {
      ...chartConfigDefaults,
      sources: [from({ kind: 'jql', jql: 'created >= startOfMonth(-11)' })],
      chartBy: by('status'),
      sort: SORTED,
      labels: 'value',
      ...changes,
    },
  };
}

/** One of each kind that the Frame draws, and one that UI Kit draws and the Frame redraws. */
const CHARTS = [
  chart('Areas', { kind: 'area', chartBy: byMonth }),
  chart('Stacked areas', {
    kind: 'stacked-area',
    chartBy: byMonth,
    groupBy: by('statusCategory'),
    labels: 'none',
  }),
  chart('Pareto', { kind: 'bar-line', sort: { by: 'value', direction: 'descending' } }),
  chart('Bars and lines', { kind: 'bar-line', chartBy: byMonth, groupBy: by('issuetype'), labels: 'none' }),
  chart('Dots', { kind: 'scatter', chartBy: byMonth, groupBy: by('statusCategory'), labels: 'none' }),
  chart('Bubbles', { kind: 'bubble', chartBy: by('issuetype'), groupBy: by('priority') }),
  chart('Heat map', { kind: 'heat-map', chartBy: by('project'), groupBy: by('status') }),
  chart('Funnel', { kind: 'funnel', labels: 'both' }),
  chart('Gauge', { kind: 'gauge', chartBy: null, lines: { goal: 1500, average: false, trend: false } }),
  chart('Lines', { kind: 'bar', chartBy: byMonth, lines: { goal: 130, average: true, trend: true } }),
  chart('Native bars', { kind: 'bar', chartBy: by('priority'), labels: 'both' }),
];

describe('charts in a Frame', () => {
  const journey = startJourney();
  let address: string;

  beforeAll(async () => {
    address = await makeDashboard(journey.url(), CHARTS);
  });

  const frameOf = (page: Page, title: string): FrameLocator =>
    page.getByRole('region', { name: title, exact: true }).frameLocator('iframe.uikit-frame');

  async function framesDrawn(page: Page): Promise<void> {
    for (const { title } of CHARTS.slice(0, -1)) {
      await frameOf(page, title).locator('.marks button').first().waitFor({ state: 'attached' });
      await frameOf(page, title).locator('.plot svg').waitFor();
    }
  }

  it('are drawn in light and dark, under the security policy, without an error or a barrier', async () => {
    const { page, errors } = await journey.open(address);
    // A page of another origin is drawn only where it can be seen.
    await page.setViewportSize({ width: 1440, height: 2600 });
    await framesDrawn(page);
    await takeScreenshot(page, 'frame-charts-light');
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await frameOf(page, 'Areas').locator('body[style*="#CECFD2"], body[style*="206, 207, 210"]').waitFor();
    await takeScreenshot(page, 'frame-charts-dark');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are walked through with the keyboard, and Enter opens exactly the work items of a mark', async () => {
    const { page } = await journey.open(address);
    await framesDrawn(page);
    const marks = frameOf(page, 'Funnel').locator('.marks button');
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    const second = marks.nth(1);
    expect(await second.evaluate((button) => button === document.activeElement)).toBe(true);
    const count = /: ([\d,]+) /.exec((await second.textContent()) ?? '')?.[1];
    await takeScreenshot(page, 'frame-keyboard');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    const search = await opened;
    const listed = search.getByText(/\b[\d,]+ work items?\b/).first();
    await listed.waitFor();
    expect(await listed.textContent()).toContain(`${count ?? 'no'} work item`);
    await search.close();
    await page.close();
  });

  it('export a chart that UI Kit drew: pictures, files and the clipboard', async () => {
    const { page, errors } = await journey.open(address);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 1440, height: 2900 });
    await framesDrawn(page);
    const gadget = page.getByRole('region', { name: 'Native bars' });
    await gadget.getByText('· complete').waitFor();
    // By key: among pages of another origin Chromium may send a click to the one that was there before the page scrolled.
    await gadget.getByRole('button', { name: 'Export' }).press('Enter');
    const frame = frameOf(page, 'Native bars');
    await frame.getByRole('button', { name: 'Download PNG' }).waitFor();
    await frame.locator('.plot svg').waitFor();
    await takeScreenshot(page, 'frame-export');
    await takePicture('chart-export', gadget);

    for (const [name, file] of [
      ['Download PNG', /\.png$/],
      ['Download SVG', /\.svg$/],
    ] as const) {
      const download = page.waitForEvent('download');
      await frame.getByRole('button', { name }).click();
      expect((await download).suggestedFilename()).toMatch(file);
    }
    const csv = page.waitForEvent('download');
    await gadget.getByRole('button', { name: /Download .*\.csv/ }).press('Enter');
    expect((await csv).suggestedFilename()).toMatch(/\.csv$/);

    for (const name of ['Copy picture', 'Copy CSV', 'Copy Markdown', 'Copy table']) {
      await frame.getByRole('button', { name }).click();
      await frame.getByText('Copied.').waitFor();
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
