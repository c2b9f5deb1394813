import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { choose, startJourney } from '../support/journey';

describe('teams', () => {
  const journey = startJourney();

  it('are put together for the whole site, and taken into the plan of a sprint', async () => {
    const { page, errors } = await journey.open();
    const main = page.locator('main');
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Inhouse reports' }).click();
    await page.getByRole('tab', { name: 'Teams and roles' }).click();
    await page.getByRole('button', { name: 'New team' }).click();
    await choose(main, 'Add a person', 'Marta Kowalska');
    await page.getByRole('textbox', { name: 'Hours or points a day' }).fill('6.5');
    await choose(main, 'Add a person', 'Priya Raman');
    await page.getByRole('textbox', { name: 'Name of the template' }).fill('Riders');
    await takeScreenshot(page, 'capacity-team-form');
    await page.getByRole('button', { name: 'Save template' }).click();
    await page.getByText('2 people').waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'People', exact: true }).click();
    await page.getByRole('row', { name: /^Marta Kowalska .*6.5$/ }).waitFor();
    await takeScreenshot(page, 'capacity-teams');

    await page.getByRole('button', { name: 'Spaces' }).click();
    await page.getByRole('menuitem', { name: 'Payments' }).click();
    await page.getByRole('button', { name: 'Edit people' }).click();
    await page.getByRole('button', { name: 'Templates of teams' }).click();
    await choose(main, 'Team', 'Riders');
    await page.getByRole('button', { name: 'Add who is missing' }).click();
    await takeScreenshot(page, 'capacity-team-in-plan');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Templates of teams' }).waitFor({ state: 'detached' });
    // Ten days of 6.5 hours, less what the board reserves and its focus.
    await page.getByRole('row', { name: /^Marta Kowalska .*54 h .*Details/ }).waitFor();
    await takeScreenshot(page, 'capacity-team-planned');
    expect(errors).toEqual([]);
    await page.close();
  });
});
