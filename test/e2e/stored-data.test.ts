import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { takeScreenshot } from '../support/browser';
import { startJourney } from '../support/journey';
import { takePicture } from '../support/picture';
import { storedRecords } from '../support/stored-records';

const journey = startJourney();

/** Keys and contents of what a file brings back: not the app's own log, nor when the clean-up ran. */
async function kept(): Promise<Readonly<Record<string, unknown>>> {
  const records = await storedRecords(journey.url());
  return Object.fromEntries(
    records
      .filter(({ key }) => !/^record\/(?:admin-action|data-task|last-purge)/.test(key))
      .map(({ key, value }) => [key, value]),
  );
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** Somebody whom the plan of an iteration names. */
async function somebodyPlanned(): Promise<string> {
  const planned = JSON.stringify(
    (await storedRecords(journey.url())).filter(({ key }) => key.startsWith('record/iteration-capacity:')),
  );
  const [, accountId = ''] = /"accountId":"([^"]+)"/.exec(planned) ?? [];
  return accountId;
}

describe('everything that is stored', () => {
  it('D-P8: loses a person whom an administrator erases', async () => {
    const { page, errors } = await journey.open('/jira/settings/apps/settings');
    const accountId = await somebodyPlanned();
    const others = Object.keys(await kept()).filter((key) => !key.includes(accountId));
    await openTab(page, 'Deletion');
    await page.getByRole('textbox', { name: 'Account id' }).fill(accountId);
    await page.getByRole('textbox', { name: 'Type ERASE to confirm' }).fill('ERASE');
    await page.getByRole('button', { name: 'Erase this person' }).click();
    await page.getByText(/^\d+ records? (?:is|are) changed or deleted$/).waitFor();
    await takeScreenshot(page, 'stored-data-erase');
    const left = await kept();
    expect(accountId).not.toBe('');
    expect(JSON.stringify(left)).not.toContain(accountId);
    expect(Object.keys(left)).toEqual(expect.arrayContaining(others));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('B-P6, B-P7: is counted, exported, deleted and imported, and is the same again', async () => {
    const { page, errors } = await journey.open('/jira/settings/apps/settings');
    await openTab(page, 'Stored data');
    await page.getByRole('button', { name: 'Count again' }).waitFor();
    await takeScreenshot(page, 'stored-data');
    await takePicture('stored-data', page.locator('main'), { width: 1060, height: 900 });
    const before = await kept();
    expect(Object.keys(before).length).toBeGreaterThan(5);

    await openTab(page, 'Deletion');
    await page.getByRole('button', { name: 'Prepare an export of everything' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /download/i }).click();
    const path = await (await download).path();

    await page.getByRole('radio', { name: 'Everything' }).check();
    await page.getByRole('textbox', { name: 'Type DELETE to confirm' }).fill('DELETE');
    await takeScreenshot(page, 'stored-data-delete');
    await takePicture('deletion', page.locator('main'), { width: 1060, height: 1000 });
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText(/records? (?:is|are) deleted$/).waitFor();
    expect(await kept()).toEqual({});

    await openTab(page, 'Export and import');
    // The tab of the settings takes files too.
    await page
      .getByRole('tabpanel', { name: 'Export and import' })
      .locator('input[type=file]')
      .setInputFiles({
        ...{ name: 'inhouse-data.json', mimeType: 'application/json' },
        buffer: readFileSync(path),
      });
    await page.getByRole('button', { name: /^Write \d+ records$/ }).click();
    await page.getByText(/records are written$/).waitFor();
    await page.getByRole('heading', { name: 'What was written', exact: true }).waitFor();
    await takeScreenshot(page, 'stored-data-import');
    expect(await kept()).toEqual(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('stands beside what the app may do at all, and why', async () => {
    const { page, errors } = await journey.open('/jira/settings/apps/settings');
    await openTab(page, 'Access');
    await page.getByRole('cell', { name: 'storage:app', exact: true }).waitFor();
    await takeScreenshot(page, 'app-access');
    await takePicture('access', page.locator('main'), { width: 1060 });
    expect(errors).toEqual([]);
    await page.close();
  });
});
