import type { Browser, Locator, Page } from 'playwright-core';
import { findAccessibilityViolations, openBrowser, openPage, takeScreenshot } from '../support/browser';
import { startSite, type RunningSite } from '../support/running-site';

const JQL = 'created >= "2000-01-01"';

describe('a new gadget', () => {
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
    const gadget = page.getByRole('region', { name: 'Inhouse chart' });
    await gadget.getByRole('radio', { name: 'JQL' }).check();
    return gadget;
  }

  async function choose(gadget: Locator, label: string, value: string): Promise<void> {
    const control = gadget.getByRole('combobox', { name: label });
    await control.fill(value);
    await control.press('Enter');
  }

  const total = async (gadget: Locator): Promise<number> => {
    const footer = gadget.getByText(/work items? · complete/);
    await footer.waitFor();
    return Number(/^([\d,]+) work item/.exec((await footer.textContent()) ?? '')?.[1]?.replace(',', ''));
  };

  it('is configured through its form, shows each viewer their numbers, and keeps what was typed', async () => {
    const { page, errors } = await openPage(browser, site.url);
    const form = await addGadget(page);

    await form.getByRole('textbox', { name: 'JQL' }).fill('project = NOWHERE');
    await form.getByText("The value 'NOWHERE' does not exist for the field 'project'.").waitFor();
    await takeScreenshot(page, 'form-invalid-jql');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByText("The value 'NOWHERE' does not exist for the field 'project'.").waitFor();
    expect(await form.getByRole('textbox', { name: 'JQL' }).inputValue()).toBe('project = NOWHERE');

    await form.getByRole('textbox', { name: 'Title' }).fill('All by space');
    await form.getByRole('textbox', { name: 'JQL' }).fill(JQL);
    await choose(form, 'Type of chart', 'Table');
    await choose(form, 'Chart by', 'Project');
    await form.getByText(/work items? · complete/).waitFor();
    await takeScreenshot(page, 'form-preview');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });

    const gadget = page.locator('main').getByRole('region').filter({ hasText: 'All by space' });
    const asAdmin = await total(gadget);
    expect(asAdmin).toBe(2000);

    await viewAs(page, 'Priya Raman');
    const asPriya = await total(gadget);
    expect(asPriya).toBeGreaterThan(0);
    expect(asPriya).toBeLessThan(asAdmin);

    await viewAs(page, 'Jonas Weber');
    await gadget.getByText('vollständig').waitFor();
    await takeScreenshot(page, 'viewed-in-german');
    // Chromium itself writes a line for each answer that is not a success: Jira's refusal of the JQL, nothing else.
    expect(errors.filter((error) => !error.includes('status of 400'))).toEqual([]);
    await page.close();
  });

  it('says what to do when its source is broken later', async () => {
    const { page } = await openPage(browser, site.url);
    const form = await addGadget(page);
    await form.getByRole('textbox', { name: 'JQL' }).fill('project = VANISHED');
    await form.getByText(/does not exist for the field/).waitFor();
    await takeScreenshot(page, 'form-broken-source');
    expect(await form.getByText('The preview appears once the form is complete.').isVisible()).toBe(true);
    await page.close();
  });

  async function viewAs(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: /^View as/ }).click();
    await page.getByRole('menuitemradio', { name }).or(page.getByRole('menuitem', { name })).first().click();
    await page.getByRole('button', { name: `View as ${name}` }).waitFor();
  }
});
