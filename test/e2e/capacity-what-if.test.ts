import { takeScreenshot } from '../support/browser';
import { choose, startJourney } from '../support/journey';

describe('capacity, tried out', () => {
  const journey = startJourney();

  it('goes from a draft to a work item that somebody else has in Jira', async () => {
    const { page, errors } = await journey.open();
    await page.getByRole('button', { name: 'Spaces' }).click();
    await page.getByRole('menuitem', { name: 'Payments' }).click();
    await page.getByText(/work items? · complete/).waitFor();
    await page.getByRole('button', { name: 'Burndown', exact: true }).click();
    await page.getByText('Work left').first().waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^Download .*\.xlsx$/ }).waitFor();
    await takeScreenshot(page, 'capacity-take-away');
    await page.getByRole('button', { name: 'Burndown', exact: true }).click();
    await page.getByRole('button', { name: 'Hide export' }).click();

    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByRole('heading', { name: 'Suggestions' }).waitFor();
    await choose(page.locator('body'), 'Work item', 'PAY-');
    await choose(page.locator('body'), 'To person', 'Wei Zhang');
    await page.getByRole('button', { name: 'Try this move' }).click();
    await page.getByText('Your draft: 1 change').waitFor();
    await takeScreenshot(page, 'capacity-what-if');
    await page.getByRole('button', { name: 'Apply …' }).click();
    const dialog = page.getByRole('dialog');
    const line = (await dialog.getByRole('listitem').first().textContent()) ?? '';
    const key = /^PAY-\d+/.exec(line)?.[0] ?? '';
    expect(line).toMatch(/→ Wei Zhang$/);
    await takeScreenshot(page, 'capacity-apply');
    await dialog.getByRole('button', { name: 'Write them' }).click();
    await page.getByText('1 change is written').waitFor();
    await takeScreenshot(page, 'capacity-applied');
    const answer = await fetch(journey.url(`/rest/api/3/issue/${key}?fields=assignee`));
    expect(await answer.json()).toMatchObject({ fields: { assignee: { displayName: 'Wei Zhang' } } });
    expect(errors).toEqual([]);
    await page.close();
  });
});
