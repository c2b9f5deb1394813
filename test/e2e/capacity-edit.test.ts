import type { Locator, Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot, type WatchedPage } from '../support/browser';
import { startJourney } from '../support/journey';
import { takePicture } from '../support/picture';
import { storedRecords } from '../support/stored-records';

describe('editing capacity', () => {
  const journey = startJourney();

  async function read<T>(path: string): Promise<T> {
    const response = await fetch(journey.url(path));
    return (await response.json()) as T;
  }

  async function openCapacity(): Promise<WatchedPage> {
    const { appId, environmentId } = await read<{ appId: string; environmentId: string }>('/__local/site');
    const watched = await journey.open(`/jira/software/projects/PAY/apps/${appId}/${environmentId}`);
    await watched.page.getByRole('button', { name: 'Edit people' }).click();
    await watched.page.getByRole('button', { name: 'Paste a table' }).waitFor();
    return watched;
  }

  it('settles line by line what two people changed at the same time', async () => {
    const first = await openCapacity();
    const second = await openCapacity();
    await hoursOf(first.page, 0).fill('3');
    await first.page.getByRole('button', { name: 'Save', exact: true }).click();
    await first.page.getByRole('button', { name: 'Paste a table' }).waitFor({ state: 'detached' });

    const { page } = second;
    await hoursOf(page, 0).fill('7');
    await hoursOf(page, 1).fill('2');
    await page.getByRole('button', { name: 'Paste a table' }).click();
    await page
      .getByRole('textbox', { name: 'Table of people' })
      .fill('Marta Kowalska\t\t5\nNobody at all\t\t1');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Jira finds nobody of this name.').waitFor();
    await takeScreenshot(page, 'capacity-paste');
    await page.getByRole('button', { name: 'Take over 1 person' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Somebody else saved in the meantime').waitFor();
    const lines = page.getByRole('table', { name: 'Where the two plans differ' });
    await lines.getByText('3 h a day').waitFor();
    await lines.getByText('7 h a day').waitFor();
    await takeScreenshot(page, 'capacity-conflict');
    await takePicture('capacity-conflict', lines);
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await lines.getByRole('button', { name: 'Theirs' }).first().click();
    await page.getByRole('button', { name: 'Save what holds' }).click();
    await page.getByRole('button', { name: 'Paste a table' }).waitFor({ state: 'detached' });

    const third = await openCapacity();
    expect(await hoursOf(third.page, 0).inputValue()).toBe('3');
    expect(await hoursOf(third.page, 1).inputValue()).toBe('2');
    expect(await hoursOf(third.page, 4).inputValue()).toBe('5');
    for (const { page: open, errors } of [first, second, third]) {
      expect(errors).toEqual([]);
      await open.close();
    }
  });

  it('is taken over from a file once it is clear which board it is about', async () => {
    const { page, errors } = await journey.open('/jira/settings/apps/settings');
    const file = {
      name: 'board-properties-999.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({
          capacityType: 'HOURS',
          teamHolidays: [{ from: '2025-12-24', to: '2025-12-26' }],
          sprintSettings: { 1: { userCapacitySettings: { JIRAUSER10000: { dailyCapacity: 6 } } } },
        }),
      ),
    };
    await page.locator('input[type=file]').setInputFiles(file);
    const board = page.getByRole('combobox', { name: 'Board 999 of the files is' });
    await board.waitFor();
    await board.fill('MOB');
    await page
      .getByRole('option', { name: /MOB board/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Leave out' }).last().click();
    await page.getByRole('button', { name: 'Write 1 record' }).waitFor();
    await page.getByRole('row', { name: /^MOB board Settings of the board Changed Holidays/ }).waitFor();
    await page.getByRole('row', { name: /^MOB board 1 To be decided/ }).waitFor();
    await takeScreenshot(page, 'capacity-import');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Write 1 record' }).click();
    await page.getByText('1 record is written').waitFor();
    await takeScreenshot(page, 'capacity-imported');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves no key of a work item in the storage', async () => {
    const records = (await storedRecords(journey.url())).filter(({ key }) => key.includes('capacity'));
    expect(records.length).toBeGreaterThan(5);
    expect(JSON.stringify(records)).not.toMatch(/[A-Z]{2,}-\d+/);
  });
});

/** The hours a day of a person in the plan. */
function hoursOf(page: Page, at: number): Locator {
  return page.getByRole('textbox', { name: 'Hours a day' }).nth(at);
}
