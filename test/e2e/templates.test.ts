import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { addGadget, startJourney, viewAs } from '../support/journey';
import { takePicture } from '../support/picture';

describe('templates of charts', () => {
  const journey = startJourney();

  it('go from one chart to others: kept by an administrator, used by everybody, deleted and put back', async () => {
    const { page, errors } = await journey.open();
    const form = await addGadget(page, 'Inhouse chart');
    await form.getByRole('button', { name: 'Save as template' }).click();
    await form.getByRole('textbox', { name: 'Name of the template' }).fill('All work by status');
    await form.getByRole('button', { name: 'Save template' }).click();
    await form.getByText('A template is saved from a finished chart.').waitFor();

    await form.getByRole('textbox', { name: 'Title' }).fill('Work');
    await form.getByRole('radio', { name: 'JQL' }).check();
    await form.getByRole('textbox', { name: 'JQL' }).fill('created >= "2000-01-01"');
    await form.getByText(/work items? · complete/).waitFor();
    await form.getByRole('radio', { name: 'Everybody who may use templates of the site' }).check();
    await takeScreenshot(page, 'template-save');
    await form.getByRole('button', { name: 'Save template' }).click();
    await form.getByText('The template “All work by status” is saved.').waitFor();
    await form.getByRole('button', { name: 'Save as template' }).click();
    await form.getByRole('textbox', { name: 'Name of the template' }).fill('My own view');
    await form.getByRole('button', { name: 'Save template' }).click();
    await form.getByText('The template “My own view” is saved.').waitFor();
    await form.getByRole('button', { name: 'Start from a template' }).click();
    await form
      .getByText('Pie · Number of work items · by Status · created >= "2000-01-01"')
      .first()
      .waitFor();
    await takeScreenshot(page, 'template-list');
    await takePicture('templates', form);
    expect(await findAccessibilityViolations(page)).toEqual([]);

    const mine = form.getByRole('group', { name: 'What to do with My own view' });
    await mine.getByRole('button', { name: 'Delete' }).click();
    await form.getByText('“My own view” is deleted.').waitFor();
    await takeScreenshot(page, 'template-deleted');
    await form.getByRole('button', { name: 'Put “My own view” back' }).click();
    await mine.waitFor();
    await form.getByRole('button', { name: 'Cancel' }).click();

    await viewAs(page, 'Priya Raman');
    await page.getByRole('button', { name: 'Dashboards' }).click();
    await page.getByRole('menuitem', { name: 'Create dashboard' }).click();
    const naming = page.getByRole('dialog');
    await naming.getByRole('textbox').fill('Priya');
    await naming.getByRole('button', { name: 'Create' }).click();
    const hers = await addGadget(page, 'Inhouse chart');
    await hers.getByRole('button', { name: 'Start from a template' }).click();
    const shared = hers.getByRole('group', { name: 'What to do with All work by status' });
    await shared.waitFor();
    expect(await hers.getByText('My own view').count()).toBe(0);
    expect(await shared.getByRole('button', { name: 'Delete' }).count()).toBe(0);
    await hers.getByRole('textbox', { name: 'Title' }).fill('Typed before');
    await shared.getByRole('button', { name: 'Use' }).click();
    await hers.getByText('The form is filled from the template “All work by status”.').waitFor();
    expect(await hers.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Work');
    await takeScreenshot(page, 'template-used');
    await hers.getByRole('button', { name: 'Undo: as it was before' }).click();
    await hers.getByText('The form is filled').waitFor({ state: 'detached' });
    expect(await hers.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Typed before');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('of the site are looked after on the settings page', async () => {
    const { page, errors } = await journey.open('/jira/settings/apps/settings');
    const ours = page.getByRole('group', { name: 'What to do with All work by status' });
    await ours.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of the template' }).fill('Everything by status');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('group', { name: 'What to do with Everything by status' }).waitFor();
    await takeScreenshot(page, 'template-settings');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
