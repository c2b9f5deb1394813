import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { read, utils } from 'xlsx';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { startJourney } from '../support/journey';
import { makeDashboard } from '../support/made-dashboard';
import { takePicture } from '../support/picture';

const ISSUES = 20_000;
const NAME = 'All work, seen four ways';

describe('a report over 20,000 work items', () => {
  const journey = startJourney('--issues', String(ISSUES));

  const cellsOf = (row: Locator): Promise<string[]> => row.getByRole('cell').allTextContents();
  const numberIn = (text = ''): number => Number(text.replaceAll(/[^\d]/g, ''));
  const show = (page: Page, view: string): Promise<void> =>
    page.getByRole('button', { name: view, exact: true }).click();

  it('has groups in groups, a cross table, a hierarchy and files that add up to the same', async () => {
    const { page, errors } = await journey.open();
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Inhouse reports' }).click();
    await page
      .getByRole('group', { name: `What to do with ${NAME}`, exact: true })
      .getByRole('button', { name: 'Open' })
      .click();

    // The first groups are there while the rest is read.
    await page.getByRole('button', { name: 'Done', exact: true }).waitFor();
    await page.getByText('20,000 work items · complete').waitFor();
    await page.getByRole('row', { name: /^Total: 20,000 work items/ }).waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Epic', exact: true }).click();
    await page
      .getByRole('link', { name: /^[A-Z]+-\d+/ })
      .nth(1)
      .waitFor();
    await takeScreenshot(page, 'report-groups');
    await takePicture('report-table', page.locator('main'));
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await show(page, 'Pivot table');
    const totals = page.getByRole('row', { name: /^Total \d/ });
    await totals.waitFor();
    const total = await cellsOf(totals);
    const sums = total.slice(1).map(numberIn);
    expect(sums.at(-1)).toBe(ISSUES);
    expect(sums.slice(0, -1).reduce((sum, items) => sum + items, 0)).toBe(ISSUES);
    await page
      .getByRole('row', { name: /^In Progress/ })
      .getByRole('button')
      .last()
      .click();
    await page.getByRole('heading', { name: 'In Progress, Total' }).waitFor();
    await takeScreenshot(page, 'report-pivot');
    await takePicture('report-pivot', page.locator('main'));

    await show(page, 'Hierarchy');
    await page.getByRole('progressbar').first().waitFor();
    await takeScreenshot(page, 'report-hierarchy');

    await show(page, 'Pivot table');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download ${NAME}.xlsx` }).click();
    const workbook = read(readFileSync(await (await downloading).path()));
    const [sheet = ''] = workbook.SheetNames;
    const rows = utils.sheet_to_json<(string | number)[]>(workbook.Sheets[sheet] ?? {}, { header: 1 });
    expect(rows.at(-1)).toEqual(['Total', ...sums]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('stands on a dashboard as a gadget', async () => {
    const configuration = {
      ...{ version: 1, title: '', reportId: 'all-work', view: 'chart' },
      ...{ followsFilter: true, refreshMinutes: null },
    };
    const address = await makeDashboard(journey.url(), [
      { moduleKey: 'report', title: 'Report', configuration },
    ]);
    const { page, errors } = await journey.open(address);
    await page.getByRole('heading', { name: NAME }).waitFor();
    await page.getByText('20,000 work items · complete').waitFor();
    await takeScreenshot(page, 'report-gadget');
    expect(errors).toEqual([]);
    await page.close();
  });
});
