import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { addGadget, choose, completeTotal, startJourney, viewAs } from '../support/journey';

const CHART = 'Inhouse chart';
const JQL = 'created >= "2000-01-01"';

describe('a new gadget', () => {
  const journey = startJourney();

  it('is configured through its form, shows each viewer their numbers, and keeps what was typed', async () => {
    const { page, errors } = await journey.open();
    const form = await addGadget(page, CHART);
    await form.getByRole('radio', { name: 'JQL' }).check();

    await form.getByRole('textbox', { name: 'JQL' }).fill('project = NOWHERE');
    await form.getByText("The value 'NOWHERE' does not exist for the field 'project'.").waitFor();
    await takeScreenshot(page, 'form-invalid-jql');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByText("The value 'NOWHERE' does not exist for the field 'project'.").waitFor();
    expect(await form.getByRole('textbox', { name: 'JQL' }).inputValue()).toBe('project = NOWHERE');

    await form.getByRole('textbox', { name: 'Title' }).fill('All by space');
    await form.getByRole('textbox', { name: 'JQL' }).fill(JQL);
    await choose(form, 'Type of chart', 'Table');
    await choose(form, 'Chart by', 'Project');
    await form.getByText(/work items? · complete/).waitFor();
    await takeScreenshot(page, 'form-preview');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });

    const gadget = page.locator('main').getByRole('region').filter({ hasText: 'All by space' });
    const asAdmin = await completeTotal(gadget);
    expect(asAdmin).toBe(2000);

    await viewAs(page, 'Priya Raman');
    const asPriya = await completeTotal(gadget);
    expect(asPriya).toBeGreaterThan(0);
    expect(asPriya).toBeLessThan(asAdmin);

    await viewAs(page, 'Jonas Weber');
    await gadget.getByText('vollständig').waitFor();
    await takeScreenshot(page, 'viewed-in-german');
    // Chromium itself writes a line for each answer that is not a success: Jira's refusal of the JQL, nothing else.
    expect(errors.filter((error) => !error.includes('status of 400'))).toEqual([]);
    await page.close();
  });

  it('says what to do when its source is broken later', async () => {
    const { page } = await journey.open();
    const form = await addGadget(page, CHART);
    await form.getByRole('radio', { name: 'JQL' }).check();
    await form.getByRole('textbox', { name: 'JQL' }).fill('project = VANISHED');
    await form.getByText(/does not exist for the field/).waitFor();
    await takeScreenshot(page, 'form-broken-source');
    expect(await form.getByText('The preview appears once the form is complete.').isVisible()).toBe(true);
    await page.close();
  });
});
