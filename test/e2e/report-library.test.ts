import type { Locator, Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { choose, startJourney, viewAs } from '../support/journey';
import { takePicture } from '../support/picture';

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: `What to do with ${name}`, exact: true });

const moreOf = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: `More to do with ${name}`, exact: true });

async function openLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'Inhouse reports' }).click();
  await page.getByRole('button', { name: 'New report' }).waitFor();
}

describe('the library of reports', () => {
  const journey = startJourney();

  it('takes a report over, shares it with a group, and puts it back from the trash', async () => {
    const { page, errors } = await journey.open();
    await openLibrary(page);
    await rowOf(page, 'Open work in the shop').waitFor();
    await takeScreenshot(page, 'report-library');
    await takePicture('report-library', page.locator('main'));
    expect(await findAccessibilityViolations(page)).toEqual([]);

    const mine = rowOf(page, 'What the audit asks for');
    await page.getByRole('button', { name: 'Take “What the audit asks for” over' }).click();
    await mine.getByRole('button', { name: 'More' }).click();
    await moreOf(page, 'What the audit asks for').getByRole('button', { name: 'Share' }).click();
    const form = page.locator('form');
    await choose(form, 'Who may open it', 'Limited');
    await choose(form, 'Add a group', 'payments-team');
    await form.getByText('Group payments-team').waitFor();
    await takeScreenshot(page, 'report-share');
    await takePicture('report-share', page.locator('main'), { width: 1000 });
    await form.getByRole('button', { name: 'Save' }).click();
    await mine.waitFor();

    await viewAs(page, 'Priya Raman');
    await reloadUntilShown(page, mine);
    await mine.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { name: 'What the audit asks for' }).waitFor();
    await takeScreenshot(page, 'report-shared');
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
    await viewAs(page, 'Chiara Russo');
    await rowOf(page, 'Open work in the shop').waitFor();
    expect(await mine.count()).toBe(0);

    await viewAs(page, 'Alex Morgan');
    await mine.getByRole('button', { name: 'More' }).click();
    const more = moreOf(page, 'What the audit asks for');
    await more.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('“What the audit asks for” is in the trash.').waitFor();
    await page.getByRole('button', { name: 'Trash (1)' }).click();
    await takeScreenshot(page, 'report-trash');
    await page.getByRole('button', { name: 'Put “What the audit asks for” back' }).click();
    await mine.waitFor();
    await mine.getByRole('button', { name: 'More' }).click();
    await more.getByRole('button', { name: 'History' }).click();
    await page
      .getByText(/People: Private/)
      .first()
      .waitFor();
    await takeScreenshot(page, 'report-history');
    await takePicture('report-history', page.locator('main'), { width: 1000 });
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** The storage's lists lag behind its writes by moments, as Forge's do: whoever looks at once may have to look again. */
async function reloadUntilShown(page: Page, row: Locator): Promise<void> {
  for (let times = 0; times < 10; times += 1) {
    await rowOf(page, 'Open work in the shop').waitFor();
    if (await row.isVisible()) return;
    await page.reload();
  }
}
