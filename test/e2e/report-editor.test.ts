import type { Locator, Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { choose, startJourney } from '../support/journey';
import { takePicture } from '../support/picture';

describe('the editor of reports', () => {
  const journey = startJourney();

  async function openNewReport(): Promise<{ page: Page; errors: readonly string[] }> {
    const { page, errors } = await journey.open();
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Inhouse reports' }).click();
    await page.getByRole('button', { name: 'New report' }).click();
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    return { page, errors };
  }

  async function toTab(page: Page, name: string): Promise<void> {
    const tab = { name: new RegExp(`^${name}`) };
    await page.getByRole('tab', tab).click();
    await page.getByRole('tab', { ...tab, selected: true }).waitFor();
  }

  /** Adds an entry to the list that is open; its settings are there then. */
  async function add(form: Locator, label: string, name: string): Promise<void> {
    await choose(form, label, name);
    await form.getByRole('heading', { name, exact: true }).waitFor();
  }

  it('builds the report of points by person and status from nothing', async () => {
    const { page, errors } = await openNewReport();
    const form = page.locator('form');
    await form.getByRole('textbox', { name: 'Name' }).fill('Points by person');
    await choose(form, 'Space', 'Payments');
    await page
      .getByRole('row', { name: /PAY-\d+/ })
      .first()
      .waitFor();

    await toTab(page, 'Columns');
    await form.getByRole('button', { name: 'Summary', exact: true }).click();
    await form.getByRole('heading', { name: 'Summary', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove Summary' }).click();
    await add(form, 'Add a column', 'Story Points');
    await choose(form, 'Shows for each group', 'Sum');
    await choose(form, 'Shows for everything', 'Sum');
    await takeScreenshot(page, 'report-editor-columns');
    await takePicture('report-columns', page.locator('main'));
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await toTab(page, 'Formulas');
    await page.getByRole('button', { name: 'Add a formula' }).click();
    await form.getByRole('textbox', { name: 'Name' }).fill('Twice the points');
    const formula = form.getByRole('textbox', { name: 'Formula', exact: true });
    await formula.fill('[Story Points] * 2');
    await page.getByText(/^Gives: a number\. For PAY-\d+/).waitFor();
    await toTab(page, 'Columns');
    await add(form, 'Add a column', 'Twice the points');
    await choose(form, 'Shows for each group', 'Sum');

    await toTab(page, 'Sorting');
    await add(form, 'Add a sorting rule', 'Story Points');
    await choose(form, 'Direction', 'Descending');
    await toTab(page, 'Grouping');
    await add(form, 'Add a level of groups', 'Assignee');
    await choose(form, 'Order of the groups', 'By what a column shows');
    await choose(form, 'Column', 'Story Points');
    await choose(form, 'Direction', 'Descending');
    await add(form, 'Add a level of groups', 'Status');
    await takeScreenshot(page, 'report-editor-groups');
    await takePicture('report-groups', page.locator('main'));
    await page
      .getByRole('row', { name: /James Whitfield/ })
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Points by person' }).waitFor();
    await page
      .getByRole('row', { name: /James Whitfield/ })
      .first()
      .waitFor();
    expect(await page.getByRole('textbox', { name: 'Formula' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows where a formula is broken, keeps it, and saves the report once it is mended', async () => {
    const { page, errors } = await openNewReport();
    const form = page.locator('form');
    await form.getByRole('textbox', { name: 'Name' }).fill('Broken and mended');
    await choose(form, 'Space', 'Payments');
    await toTab(page, 'Formulas');
    await page.getByRole('button', { name: 'Add a formula' }).click();
    await form.getByRole('textbox', { name: 'Name' }).fill('Effort');
    const formula = form.getByRole('textbox', { name: 'Formula', exact: true });
    await formula.fill('round([Story Points] * [Efort], 1)');
    await page.getByText('There is neither a field nor a formula called “Efort”').first().waitFor();
    await page.getByText('At character 24:').waitFor();
    await takeScreenshot(page, 'report-editor-broken-formula');
    await takePicture('report-formula', page.locator('main'));
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('tab', { name: 'Formulas (1) – to correct' }).waitFor();

    await toTab(page, 'Basics');
    await toTab(page, 'Formulas');
    expect(await formula.inputValue()).toBe('round([Story Points] * [Efort], 1)');
    await formula.fill('round([Story Points] * 1.5, 1)');
    await page.getByText(/^Gives: a number/).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Broken and mended' }).waitFor();
    await formula.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});
