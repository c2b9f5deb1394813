import type { Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { choose, startJourney, viewAs } from '../support/journey';
import { takePicture } from '../support/picture';

/** Opens the page of a space; gives its address. */
async function openSpace(page: Page, name: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Spaces' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('tab', { name: 'Capacity', exact: true }).waitFor();
  return page.url();
}

/** The hours of a person that a table row says: in total, and those that remain. */
async function hoursOf(page: Page, name: string): Promise<readonly number[]> {
  const cells = page.getByRole('row', { name }).getByRole('cell');
  const texts = await cells.allTextContents();
  return texts
    .flatMap((text) => /^([\d.]+) h$/.exec(text)?.[1] ?? [])
    .slice(0, 2)
    .map(Number);
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const day = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

describe('capacity', () => {
  const journey = startJourney();

  it('is set up from nothing, and a holiday and half a day off change its numbers', async () => {
    const { page, errors } = await journey.open();
    await openSpace(page, /Storefront/);
    const form = page.locator('main');
    await choose(form, 'Public holidays of', 'Germany');
    await takeScreenshot(page, 'capacity-set-up');
    await takePicture('capacity-set-up', form, { width: 840, height: 860 });
    await save(page);
    await page.getByRole('button', { name: 'Edit people' }).click();
    await page.getByRole('button', { name: /^Add \d+ (person|people) with work/ }).click();
    await save(page);
    const planned = page
      .getByRole('row')
      .filter({
        has: page.getByRole('button', { name: 'Details' }),
        hasNotText: /not in the plan|Unassigned/,
      })
      .first();
    await planned.waitFor();
    // Without the initials of the picture.
    const name = (await planned.getByRole('cell').first().innerText()).split('\n').at(-1) ?? '';
    const [total = 0, remaining = 0] = await hoursOf(page, name);
    expect(remaining).toBeGreaterThan(8);

    await page.getByRole('button', { name: 'Board settings' }).click();
    await day(page, /^20(?!\d)/).click();
    await page.getByRole('button', { name: '20 Holiday' }).waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await takeScreenshot(page, 'capacity-board-settings');
    await takePicture('capacity-board-settings', form, { width: 840, height: 1200 });
    await save(page);
    await page
      .getByRole('cell', { name: `${String(total - 8)} h` })
      .first()
      .waitFor();
    expect(await hoursOf(page, name)).toEqual([total - 8, remaining - 8]);

    await page.getByRole('button', { name: 'Days off' }).click();
    await choose(form, 'Days off of', name);
    await page.getByText('The person, and whoever manages').waitFor();
    await day(page, /^19(?!\d)/).click();
    await choose(form, 'Part of the day', '50%');
    await page.getByRole('button', { name: '19 Off (50%)' }).waitFor();
    await takeScreenshot(page, 'capacity-days-off');
    await takePicture('capacity-days-off', form, { width: 860, height: 1060 });
    await save(page);
    await page
      .getByRole('cell', { name: `${String(total - 12)} h` })
      .first()
      .waitFor();
    expect(await hoursOf(page, name)).toEqual([total - 12, remaining - 12]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is closed to viewers where only holders may view, until the permission scheme says that they may', async () => {
    const { page } = await journey.open('/jira/settings/apps/settings');
    await page.getByRole('radio', { name: /^Who has “Inhouse: view capacity”/ }).check();
    const capacity = page.locator('form').filter({ hasText: 'Who may view the capacity of a space' });
    await capacity.getByRole('button', { name: 'Save', exact: true }).click();
    await capacity.getByText('Saved.').waitFor();
    await takeScreenshot(page, 'capacity-site-settings');
    await takePicture('settings', page.locator('main'), { width: 1060, height: 900 });

    const address = await openSpace(page, /Storefront/);
    await viewAs(page, 'Priya Raman');
    await page.getByText('You may not do this').waitFor();
    await takeScreenshot(page, 'capacity-forbidden');

    await viewAs(page, 'Alex Morgan');
    await page.getByRole('link', { name: 'Permissions' }).click();
    await choose(page.locator('main'), 'Grant “Inhouse: view capacity” to', 'Priya');
    await page.getByRole('button', { name: /^Take back .*view capacity” from Priya Raman$/ }).waitFor();
    await takeScreenshot(page, 'space-permissions');
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await page.goto(address);
    await viewAs(page, 'Priya Raman');
    await page.getByRole('row', { name: /Team/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Edit people' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Days off' }).count()).toBe(1);
    await page.close();
  });
});
