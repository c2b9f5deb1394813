import type { Page } from 'playwright-core';
import { findAccessibilityViolations } from '../support/browser';
import { addGadget, startJourney } from '../support/journey';

const READ = /work items? · complete/;

/** Where the app is, and what is there once it has drawn itself. `{app}` stands for the app's ids. */
const PLACES: readonly (readonly [name: string, path: string, drawn: string | RegExp])[] = [
  ['the dashboard of trends', '/jira/dashboards/10002', READ],
  ['the dashboard of capacity', '/jira/dashboards/10003', READ],
  ['the page of a space', '/jira/software/projects/PAY/apps/{app}', READ],
  ['the page of the site', '/jira/apps/{app}', 'Open work in the shop'],
  ['the settings', '/jira/settings/apps/settings', 'Where work items are read'],
  ['a board', '/jira/software/c/projects/PAY/boards/2/backlog', 'active'],
  ['a work item', '/browse/PAY-100', 'Capacity'],
];

const GADGETS = ['chart', 'trend', 'work items', 'sprint', 'capacity', 'report', 'filter'];

describe('a screen reader finds no barrier, in light and dark', () => {
  const journey = startJourney();

  async function violations(page: Page): Promise<readonly string[]> {
    const light = await findAccessibilityViolations(page);
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await page.getByRole('button', { name: 'Switch to the light theme' }).waitFor();
    return [...light, ...(await findAccessibilityViolations(page))];
  }

  async function address(path: string): Promise<string> {
    const site = (await (await fetch(journey.url('/__local/site'))).json()) as {
      readonly appId: string;
      readonly environmentId: string;
    };
    return path.replace('{app}', `${site.appId}/${site.environmentId}`);
  }

  it.each(PLACES)('on %s', async (_name, path, drawn) => {
    const { page } = await journey.open(await address(path));
    await page.locator('main').getByText(drawn).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('in the forms of all gadgets', async () => {
    const { page } = await journey.open('/jira/dashboards/10001');
    for (const name of GADGETS) {
      const form = await addGadget(page, `Inhouse ${name}`);
      await form.getByRole('button', { name: 'Cancel' }).waitFor();
    }
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
