import type { Page } from 'playwright-core';
import { findAccessibilityViolations } from '../support/browser';
import { addGadget, startJourney } from '../support/journey';

const READ = /work items? · complete/;

interface View {
  /** Null where there are no tabs. */
  readonly tab: string | null;
  /** What is there once it has drawn itself. */
  readonly drawn: string | RegExp;
}

const alone = (drawn: View['drawn']): readonly View[] => [{ tab: null, drawn }];

/** Where the app is. `{app}` stands for the app's ids. */
const PLACES: readonly (readonly [name: string, path: string, views: readonly View[]])[] = [
  ['the dashboard of trends', '/jira/dashboards/10002', alone(READ)],
  ['the dashboard of capacity', '/jira/dashboards/10003', alone(READ)],
  [
    'the page of a space',
    '/jira/software/projects/PAY/apps/{app}',
    [
      { tab: 'Capacity', drawn: READ },
      { tab: 'Reports', drawn: 'New report' },
    ],
  ],
  [
    'the page of the site',
    '/jira/apps/{app}',
    [
      { tab: 'Reports', drawn: 'Open work in the shop' },
      { tab: 'Capacity reports', drawn: 'New report' },
      { tab: 'Days off', drawn: 'They hold on all boards.' },
      { tab: 'Teams and roles', drawn: 'Capacity and work are summed up by role too' },
    ],
  ],
  [
    'the settings',
    '/jira/settings/apps/settings',
    [
      { tab: 'Settings', drawn: 'Templates of the site' },
      { tab: 'Stored data', drawn: 'Count again' },
      { tab: 'Export and import', drawn: 'Replaced, each as a whole' },
      { tab: 'Deletion', drawn: 'Erase this person' },
      { tab: 'Retention and log', drawn: 'Nothing is logged yet.' },
      { tab: 'Access', drawn: 'storage:app' },
    ],
  ],
  ['a board', '/jira/software/c/projects/PAY/boards/2/backlog', alone('active')],
  ['a work item', '/browse/PAY-100', alone('Capacity')],
];

const GADGETS = ['chart', 'trend', 'work items', 'sprint', 'capacity', 'report', 'filter'];

describe('a screen reader finds no barrier, in light and dark', () => {
  const journey = startJourney();

  async function violations(at: Page, views: readonly View[]): Promise<readonly string[]> {
    const light = await violationsIn(at, views);
    await at.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await at.getByRole('button', { name: 'Switch to the light theme' }).waitFor();
    // The tooltip of the button goes with the pointer.
    await at.mouse.move(0, 0);
    await at.getByRole('tooltip').waitFor({ state: 'detached' });
    const dark = await violationsIn(at, [...views].reverse());
    await at.getByRole('button', { name: 'Switch to the light theme' }).click();
    return [...light, ...dark];
  }

  async function address(path: string): Promise<string> {
    const site = (await (await fetch(journey.url('/__local/site'))).json()) as {
      readonly appId: string;
      readonly environmentId: string;
    };
    return path.replace('{app}', `${site.appId}/${site.environmentId}`);
  }

  it.each(PLACES)('on %s', async (_name, path, views) => {
    const { page } = await journey.visit(await address(path));
    expect(await violations(page, views)).toEqual([]);
  });

  it('in the forms of all gadgets', async () => {
    const { page } = await journey.visit('/jira/dashboards/10001');
    for (const name of GADGETS) {
      const form = await addGadget(page, `Inhouse ${name}`);
      await form.getByRole('button', { name: 'Cancel' }).waitFor();
    }
    expect(await violations(page, alone('Cancel'))).toEqual([]);
  });
});

/** What is found in each view, one after the other. */
async function violationsIn(page: Page, views: readonly View[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { tab, drawn } of views) {
    if (tab !== null) await page.getByRole('tab', { name: tab, exact: true }).click();
    const place =
      tab === null ? page.locator('main') : page.getByRole('tabpanel', { name: tab, exact: true });
    await place.getByText(drawn).first().waitFor();
    found.push(...(await findAccessibilityViolations(page)).map((line) => `${tab ?? 'page'}: ${line}`));
  }
  return found;
}
