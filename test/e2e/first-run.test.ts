import type { Page } from 'playwright-core';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { addGadget, startJourney, viewAs } from '../support/journey';
import { takePicture } from '../support/picture';

const COMPLETE = /work items? · complete/;

async function createDashboard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Dashboards' }).click();
  await page.getByRole('menuitem', { name: 'Create dashboard' }).click();
  const naming = page.getByRole('dialog');
  await naming.getByRole('textbox').fill(name);
  await naming.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { name }).waitFor();
}

describe('somebody who is here for the first time', () => {
  const journey = startJourney();

  it('gets a working chart from a sample, of work that this person can see, and saves it or not', async () => {
    const { page, errors } = await journey.open();
    await viewAs(page, 'Priya Raman');
    await createDashboard(page, 'My first one');
    const form = await addGadget(page, 'Inhouse chart');
    await form.getByRole('button', { name: 'Start from a sample' }).click();
    await form.getByText('The form is filled with a sample.').waitFor();
    await form.getByText(COMPLETE).waitFor();
    await takeScreenshot(page, 'sample-chart');
    await takePicture('chart-form', form);
    const preview = form.locator('div').filter({ has: page.getByRole('heading', { name: 'Preview' }) });
    await takePicture('chart-preview', preview.filter({ hasText: COMPLETE }).last());
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Cancel' }).click();

    const gadget = page.locator('main').getByRole('region', { name: 'Inhouse chart' });
    await gadget.getByText('This chart is not set up yet').waitFor();
    await gadget.getByText('Counts, sums and averages of your work items').waitFor();
    await takeScreenshot(page, 'not-set-up');
    await gadget.getByRole('button', { name: /^More actions/ }).click();
    await page.getByRole('menuitem', { name: 'Configure' }).click();
    await form.getByRole('button', { name: 'Start from a sample' }).click();
    await form.getByText(COMPLETE).waitFor();
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    const chart = page
      .locator('main')
      .getByRole('region')
      .filter({ hasText: 'Recent work by status and type' });
    await chart.getByText(COMPLETE).waitFor();
    await form.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});
