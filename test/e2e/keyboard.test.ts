import type { Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { startJourney } from '../support/journey';
import { storedRecords } from '../support/stored-records';

const WORK = 'Work of the last six months';

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

/** Goes on, or back, with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    await page.keyboard.press(key);
    const present = await focused(page);
    if (typeof name === 'string' ? present === name : name.test(present)) return;
  }
  throw new Error(`Tab did not reach "${String(name)}" in ${STEPS_MAX} steps.`);
}

/** Goes to something and does what it does. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

describe('the app without a mouse', () => {
  const journey = startJourney();

  it('opens and closes the menu of a gadget, shows its table and explains its numbers', async () => {
    const { page, errors } = await journey.open('/');
    const gadget = page.getByRole('region', { name: WORK });
    await gadget.getByText(/work items · complete/).waitFor();
    await press(page, 'Skip to content');
    await press(page, `More actions for ${WORK}`);
    await page.getByRole('menuitem', { name: 'Configure' }).waitFor();
    await page.keyboard.press('Escape');
    await press(page, 'Show table');
    await gadget.getByRole('table').waitFor();
    await press(page, 'Explain');
    await gadget.getByText('How these numbers came about').waitFor();
    await takeScreenshot(page, 'keyboard-explain');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves the editor of a report only when its dialog was answered', async () => {
    const { page, errors } = await journey.open();
    await press(page, 'Apps');
    await page.getByRole('menuitem', { name: 'Inhouse reports' }).waitFor();
    while ((await focused(page)) !== 'Inhouse reports') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'New report' }).waitFor();
    await press(page, 'New report');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    await tabTo(page, 'Name');
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

  it('changes a setting of the site, is told that it is saved, and deletes records of a type', async () => {
    const { page, errors } = await journey.open('/jira/settings/apps/settings');
    await page.getByText('Where work items are read').waitFor();
    await tabTo(page, /^Automatic \(recommended\)/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Always in Forge/);
    await press(page, 'Save');
    // What is in such a region is read aloud.
    await page.locator('[aria-live]').getByText('Saved. It holds from the next time').waitFor();

    await tabTo(page, 'Settings', 'Shift+Tab');
    while ((await focused(page)) !== 'Deletion') await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Delete for good' }).waitFor();
    await tabTo(page, 'Types of record');
    await page.keyboard.type('Capacity of boards');
    await page.keyboard.press('Enter');
    await press(page, 'Delete for good');
    await page.getByText('Type DELETE exactly as it stands here.').waitFor();
    await takeScreenshot(page, 'keyboard-delete');
    await tabTo(page, 'Type DELETE to confirm', 'Shift+Tab');
    await page.keyboard.type('DELETE');
    await press(page, 'Delete for good');
    await page.getByText(/^\d records are deleted$/).waitFor();
    const left = (await storedRecords(journey.url())).map(({ key }) => key);
    expect(left.filter((key) => key.startsWith('record/board-capacity:'))).toEqual([]);
    expect(left.filter((key) => key.startsWith('record/iteration-capacity:'))).not.toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
