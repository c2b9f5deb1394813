import type { Browser, Locator, Page } from 'playwright-core';
import { findAccessibilityViolations, openBrowser, openPage, takeScreenshot } from '../support/browser';
import { startSite, type RunningSite } from '../support/running-site';

describe('templates of charts', () => {
  let site: RunningSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  async function addGadget(page: Page): Promise<Locator> {
    await page.getByRole('button', { name: 'Add gadget' }).click();
    await page.getByRole('button', { name: 'Add Inhouse chart' }).click();
    await page.getByRole('button', { name: 'Close the catalogue' }).click();
    const form = page.getByRole('region', { name: 'Inhouse chart' });
    await form.getByRole('button', { name: 'Start from a template' }).waitFor();
    return form;
  }

  async function viewAs(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: /^View as/ }).click();
    await page.getByRole('menuitemradio', { name }).or(page.getByRole('menuitem', { name })).first().click();
    await page.getByRole('button', { name: `View as ${name}` }).waitFor();
  }

  it('go from one chart to others: kept by an administrator, used by everybody, deleted and put back', async () => {
    const { page, errors } = await openPage(browser, site.url);
    const form = await addGadget(page);
    await form.getByRole('button', { name: 'Save as template' }).click();
    await form.getByRole('textbox', { name: 'Name of the template' }).fill('All work by status');
    await form.getByRole('button', { name: 'Save template' }).click();
    await form.getByText('A template is saved from a finished chart.').waitFor();

    await form.getByRole('textbox', { name: 'Title' }).fill('Work');
    await form.getByRole('radio', { name: 'JQL' }).check();
    await form.getByRole('textbox', { name: 'JQL' }).fill('created >= "2000-01-01"');
    await form.getByText(/work items? · complete/).waitFor();
    await form.getByRole('radio', { name: 'Everybody who may use templates of the site' }).check();
    await takeScreenshot(page, 'template-save');
    await form.getByRole('button', { name: 'Save template' }).click();
    await form.getByText('The template “All work by status” is saved.').waitFor();
    await form.getByRole('button', { name: 'Save as template' }).click();
    await form.getByRole('textbox', { name: 'Name of the template' }).fill('My own view');
    await form.getByRole('button', { name: 'Save template' }).click();
    await form.getByText('The template “My own view” is saved.').waitFor();
    await form.getByRole('button', { name: 'Start from a template' }).click();
    await form
      .getByText('Pie · Number of work items · by Status · created >= "2000-01-01"')
      .first()
      .waitFor();
    await takeScreenshot(page, 'template-list');
    expect(await findAccessibilityViolations(page)).toEqual([]);

    const mine = form.getByRole('group', { name: 'What to do with My own view' });
    await mine.getByRole('button', { name: 'Delete' }).click();
    await form.getByText('“My own view” is deleted.').waitFor();
    await takeScreenshot(page, 'template-deleted');
    await form.getByRole('button', { name: 'Put “My own view” back' }).click();
    await mine.waitFor();
    await form.getByRole('button', { name: 'Cancel' }).click();

    await viewAs(page, 'Priya Raman');
    await page.getByRole('button', { name: 'Dashboards' }).click();
    await page.getByRole('menuitem', { name: 'Create dashboard' }).click();
    const naming = page.getByRole('dialog');
    await naming.getByRole('textbox').fill('Priya');
    await naming.getByRole('button', { name: 'Create' }).click();
    const hers = await addGadget(page);
    await hers.getByRole('button', { name: 'Start from a template' }).click();
    const shared = hers.getByRole('group', { name: 'What to do with All work by status' });
    await shared.waitFor();
    expect(await hers.getByText('My own view').count()).toBe(0);
    expect(await shared.getByRole('button', { name: 'Delete' }).count()).toBe(0);
    await hers.getByRole('textbox', { name: 'Title' }).fill('Typed before');
    await shared.getByRole('button', { name: 'Use' }).click();
    await hers.getByText('The form is filled from the template “All work by status”.').waitFor();
    expect(await hers.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Work');
    await takeScreenshot(page, 'template-used');
    await hers.getByRole('button', { name: 'Undo: as it was before' }).click();
    await hers.getByText('The form is filled').waitFor({ state: 'detached' });
    expect(await hers.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Typed before');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('of the site are looked after on the settings page', async () => {
    const { page, errors } = await openPage(browser, `${site.url}/jira/settings/apps/settings`);
    const ours = page.getByRole('group', { name: 'What to do with All work by status' });
    await ours.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of the template' }).fill('Everything by status');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('group', { name: 'What to do with Everything by status' }).waitFor();
    await takeScreenshot(page, 'template-settings');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
