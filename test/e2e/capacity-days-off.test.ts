import type { Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { choose, startJourney, viewAs } from '../support/journey';

const day = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

/** The page of everybody's days off, by month. */
async function openMonth(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'Inhouse reports' }).click();
  await page.getByRole('tab', { name: 'Days off' }).click();
  await choose(page.locator('main'), 'Show', 'Month');
}

describe('days off', () => {
  const journey = startJourney();

  it('are clicked by a manager, whole, in part and in a row; others see who is off, and not why', async () => {
    const { page, errors } = await journey.open();
    await page.getByRole('button', { name: 'Spaces' }).click();
    await page.getByRole('menuitem', { name: 'Payments' }).click();
    const wei = page.getByRole('row', { name: /^(?=.*Wei Zhang).*Details/ });
    await wei.getByRole('cell', { name: '49.5 h' }).waitFor();
    await page.getByRole('button', { name: 'Days off' }).click();
    const main = page.locator('main');
    await choose(main, 'Days off of', 'Wei Zhang');
    await page.getByText('The person, and whoever manages').waitFor();
    const reasons = page.getByRole('textbox', { name: 'Reason (optional)' });
    await day(page, /^19(?!\d)/).click();
    await reasons.fill('Dentist');
    await choose(main, 'Part of the day', '50%');
    await page.getByRole('button', { name: '19 Dentist (50%)' }).waitFor();
    for (const date of [/^23/, /^24/, /^25/]) await day(page, date).click();
    expect(await reasons.count()).toBe(2);
    await reasons.nth(1).fill('Removal');
    await takeScreenshot(page, 'capacity-days-off-of-others');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    // Three days and a half of 4.95 hours are gone.
    await wei.getByRole('cell', { name: '32.2 h' }).waitFor();
    await wei.getByRole('cell', { name: '22.3 h' }).first().waitFor();
    await wei.getByRole('button', { name: 'Details' }).click();
    const why = page.getByRole('dialog').getByRole('row', { name: /^Thu Mar 19, 2026/ });
    await why.getByText('day off Dentist (50%)').waitFor();
    await takeScreenshot(page, 'capacity-days-of-person');
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await openMonth(page);
    await page.getByRole('button', { name: '19 Wei Zhang (50%), Dentist' }).waitFor();
    await page.getByRole('button', { name: '24 Wei Zhang, Removal' }).waitFor();
    await takeScreenshot(page, 'capacity-who-is-off');

    const told: string[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'POST') void response.text().then((text) => told.push(text));
    });
    await viewAs(page, 'Priya Raman');
    await openMonth(page);
    await page.getByRole('button', { name: '19 Wei Zhang (50%)', exact: true }).waitFor();
    await page.getByRole('button', { name: '24 Wei Zhang' }).click();
    const weeks = page.getByRole('row', { name: /Wei Zhang PAY board, MOB board/ });
    await weeks.getByText('Off', { exact: true }).nth(2).waitFor();
    await takeScreenshot(page, 'capacity-who-is-off-as-viewer');
    expect(told.join('')).toContain('2026-03-19');
    expect(told.join('')).not.toMatch(/Dentist|Removal/);
    expect(errors).toEqual([]);
    await page.close();
  });
});
