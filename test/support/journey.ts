import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from './browser';
import { makeDashboard } from './made-dashboard';
import { startSite, type RunningSite } from './running-site';
import { unlistedRecords } from './stored-records';

export interface Journey {
  /** The address of a path on the local site. Only while tests run. */
  readonly url: (path?: string) => string;
  /**
   * Opens a path of the local site in a page of its own; without one an empty dashboard, which is drawn in a third of the time
   * that the demo's takes. Only while tests run.
   */
  readonly open: (path?: string) => Promise<WatchedPage>;
  /** Goes there in one page that all visits of the journey share: what it has loaded and compiled serves them all. */
  readonly visit: (path: string) => Promise<WatchedPage>;
}

/**
 * A local site and a browser for all tests of the surrounding `describe`. Whatever a test did, it must have left nothing in the
 * storage but what the data inventory lists, and nobody's name.
 */
export function startJourney(...flags: readonly string[]): Journey {
  let running:
    { readonly site: RunningSite; readonly browser: Browser; readonly emptyDashboard: string } | undefined;
  beforeAll(async () => {
    const [site, browser] = await Promise.all([startSite(...flags), openBrowser()]);
    running = { site, browser, emptyDashboard: await makeDashboard(site.url, []) };
  });
  afterEach(async () => {
    expect(await unlistedRecords(now().site.url)).toEqual([]);
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.site.stop();
  });

  const now = () => {
    if (running === undefined) throw new Error('the journey has not begun: no test runs');
    return running;
  };
  const url = (path = '') => new URL(path, now().site.url).href;
  const open: Journey['open'] = (path) =>
    openPage(now().browser, path === undefined ? now().emptyDashboard : url(path));
  let visiting: WatchedPage | undefined;
  const visit: Journey['visit'] = async (path) => {
    if (visiting === undefined) visiting = await open(path);
    else await visiting.page.goto(url(path));
    return visiting;
  };
  return { url, open, visit };
}

/** Adds a gadget of the catalogue; gives its form. */
export async function addGadget(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Add gadget' }).click();
  await page.getByRole('button', { name: `Add ${name}` }).click();
  await page.getByRole('button', { name: 'Close the catalogue' }).click();
  return page.getByRole('region', { name });
}

/** Types a value into a field of choices and takes the first choice that has it in its text. */
export async function choose(form: Locator, label: string, value: string): Promise<void> {
  const control = form.getByRole('combobox', { name: label, exact: true });
  await control.fill(value);
  // Choices that Jira is asked for come after what was typed: until then those of before may stand there.
  await form.page().getByRole('option').first().filter({ hasText: value }).waitFor();
  // Enter in a field whose choices are closed would save the form.
  await form.getByRole('combobox', { name: label, exact: true, expanded: true }).press('Enter');
}

/** Goes on as another user. */
export async function viewAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^View as/ }).click();
  await page.getByRole('menuitemradio', { name }).or(page.getByRole('menuitem', { name })).first().click();
  await page.getByRole('button', { name: `View as ${name}` }).waitFor();
}

/** The number of work items that a chart says, once it is complete. */
export async function completeTotal(gadget: Locator): Promise<number> {
  const footer = gadget.getByText(/work items? · complete/);
  await footer.waitFor();
  return Number(/^([\d,]+) work item/.exec((await footer.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
}
