import type { Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { startJourney } from '../support/journey';

/** More than any page of the app has places for the keyboard. */
const STEPS_MAX = 200;

/** What has the focus, as a screen reader names it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name = element.getAttribute('aria-label') ?? labels.map((label) => label.innerText).join(' ');
    return (name === '' ? element.innerText : name).trim();
  });
}

/** Goes on with Tab until something of this name has the focus, and says whether it can be seen that it has. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (typeof name === 'string' ? found === name : name.test(found)) return;
  }
  throw new Error(`Tab did not reach "${String(name)}" in ${STEPS_MAX} steps.`);
}

/** Goes to something and does what it does. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

describe('the app without a mouse', () => {
  const journey = startJourney();

  it('explains a number of the dashboard, and opens the form of a gadget and closes it', async () => {
    const { page, errors } = await journey.open();
    const bugs = page.getByRole('region', { name: 'Open bugs' });
    await bugs.getByText(/work items · complete/).waitFor();
    await press(page, 'Skip to content');
    // The filter stands first and has fields of its own; then come the gadgets in reading order.
    await press(page, 'More actions for Open bugs');
    await page.getByRole('menuitem', { name: 'Configure' }).waitFor();
    await page.keyboard.press('Escape');
    await press(page, 'Show table');
    await bugs.getByRole('table').waitFor();
    await press(page, 'Explain');
    await bugs.getByText('How these numbers came about').waitFor();
    await takeScreenshot(page, 'keyboard-explain');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves the editor of a report only when its dialog was answered', async () => {
    const { page, errors } = await journey.open();
    await press(page, /^Apps/);
    await page.getByRole('menuitem', { name: 'Inhouse reports' }).waitFor();
    while ((await focused(page)) !== 'Inhouse reports') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'New report' }).waitFor();
    await press(page, 'New report');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    await tabTo(page, /^Name/);
    await page.keyboard.type('Without a mouse');
    await press(page, 'Cancel');
    const dialog = page.getByRole('dialog', { name: 'Leave the editor?' });
    await dialog.waitFor();
    await takeScreenshot(page, 'keyboard-dialog');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Without a mouse');
    await press(page, 'Cancel');
    await dialog.waitFor();
    await press(page, 'Leave without saving');
    await page.getByRole('button', { name: 'New report' }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
