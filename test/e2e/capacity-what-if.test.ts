import { takeScreenshot, type WatchedPage } from '../support/browser';
import { choose, startJourney } from '../support/journey';
import { takePicture } from '../support/picture';
import { storedRecords } from '../support/stored-records';

describe('capacity, tried out', () => {
  const journey = startJourney();

  async function openPayments(): Promise<WatchedPage> {
    const watched = await journey.open();
    const { page } = watched;
    await page.getByRole('button', { name: 'Spaces' }).click();
    await page.getByRole('menuitem', { name: 'Payments' }).click();
    await page.getByText(/work items? · complete/).waitFor();
    return watched;
  }

  it('goes from a draft to a work item that somebody else has in Jira', async () => {
    const { page, errors } = await openPayments();
    await page.getByRole('button', { name: 'Burndown', exact: true }).click();
    await page.getByText('Work left').first().waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^Download .*\.xlsx$/ }).waitFor();
    await takeScreenshot(page, 'capacity-take-away');
    await takePicture('capacity-sprint', page.locator('main'), { height: 1100 });
    await page.getByRole('button', { name: 'Burndown', exact: true }).click();
    await page.getByRole('button', { name: 'Hide export' }).click();

    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByRole('heading', { name: 'Suggestions' }).waitFor();
    await choose(page.locator('body'), 'Work item', 'PAY-');
    await choose(page.locator('body'), 'To person', 'Wei Zhang');
    await page.getByRole('button', { name: 'Try this move' }).click();
    await page.getByText('Your draft: 1 change').waitFor();
    await takeScreenshot(page, 'capacity-what-if');
    const trying = page.locator('div').filter({ has: page.getByRole('heading', { name: 'What if' }) });
    await takePicture('capacity-what-if', trying.filter({ hasText: 'Your draft' }).last(), { height: 1000 });
    await page.getByRole('button', { name: 'Apply …' }).click();
    const dialog = page.getByRole('dialog');
    const line = (await dialog.getByRole('listitem').first().textContent()) ?? '';
    const key = /^PAY-\d+/.exec(line)?.[0] ?? '';
    expect(line).toMatch(/→ Wei Zhang$/);
    await takeScreenshot(page, 'capacity-apply');
    await takePicture('capacity-apply', dialog);
    await dialog.getByRole('button', { name: 'Write them' }).click();
    await page.getByText('1 change is written').waitFor();
    await takeScreenshot(page, 'capacity-applied');
    const answer = await fetch(journey.url(`/rest/api/3/issue/${key}?fields=assignee`));
    expect(await answer.json()).toMatchObject({ fields: { assignee: { displayName: 'Wei Zhang' } } });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows what days off would take, writes nothing for a draft that is dropped, and enters them once applied', async () => {
    const { page, errors } = await openPayments();
    const persons = async () =>
      (await storedRecords(journey.url())).filter(({ key }) => key.includes('person-capacity'));
    const main = page.locator('main');
    const tom = page.getByRole('row', { name: /^(?=.*Tom Okafor).*Details/ });
    const totals = (total: string) => tom.getByRole('cell', { name: total, exact: true });
    const effect = page.getByRole('table', { name: 'What it would change' });
    const tryTwoDays = async (): Promise<void> => {
      await choose(main, 'Days off of', 'Tom Okafor');
      await page.getByLabel('First day').fill('2026-03-19');
      await page.getByLabel('Last day').fill('2026-03-20');
      await page.getByRole('button', { name: 'Try these days off' }).click();
      await page.getByText('Tom Okafor is off: Mar 19, 2026 – Mar 20, 2026').waitFor();
    };
    await totals('49.5 h').waitFor();
    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByRole('heading', { name: 'Suggestions' }).waitFor();
    await tryTwoDays();
    await effect.getByRole('row', { name: /^Tom Okafor PAY Sprint \d+ 39.6 h → 29.7 h/ }).waitFor();
    // The numbers below are those of the draft: two days of 4.95 hours less.
    await totals('29.7 h').first().waitFor();
    await takeScreenshot(page, 'capacity-what-if-off');
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await totals('49.5 h').waitFor();
    expect(await effect.count()).toBe(0);
    expect(await persons()).toEqual([]);

    await tryTwoDays();
    await page.getByRole('button', { name: 'Apply …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').filter({ hasText: 'Tom Okafor' }).waitFor();
    expect(await persons()).toEqual([]);
    await dialog.getByRole('button', { name: 'Write them' }).click();
    await page.getByText('1 change is written').waitFor();
    await totals('29.7 h').first().waitFor();
    await takeScreenshot(page, 'capacity-what-if-off-applied');
    expect(JSON.stringify(await persons())).toContain('"from":"2026-03-19","to":"2026-03-20","share":1');
    expect(errors).toEqual([]);
    await page.close();
  });
});
