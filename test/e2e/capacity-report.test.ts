import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { choose, startJourney, viewAs } from '../support/journey';
import { takePicture } from '../support/picture';

describe('reports on the capacity of several boards', () => {
  const journey = startJourney();

  it('show a quarter over two boards, flag who is shared, and are made, saved, found and put back', async () => {
    const { page, errors } = await journey.open();
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Inhouse reports' }).click();
    await page.getByRole('tab', { name: 'Capacity reports' }).click();
    const demo = page.getByRole('group', { name: 'What to do with Payments and mobile this quarter' });
    await demo.getByRole('button', { name: 'Open' }).click();
    const wei = page.getByRole('row', { name: /Wei Zhang.*Over the limit/ });
    await wei.waitFor();
    await page.getByRole('row', { name: /Wei Zhang PAY board, MOB board 11 h/ }).waitFor();
    await page.getByRole('button', { name: 'Stop reading' }).waitFor({ state: 'detached' });
    expect(await page.getByText('Over the limit').count()).toBe(1);
    await takeScreenshot(page, 'capacity-report-quarter');
    await takePicture('capacity-report', page.locator('main'));
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'All reports' }).click();
    await page.getByRole('button', { name: 'New report' }).click();
    const form = page.locator('form');
    await choose(form, 'Add a space', 'Payments');
    await form.getByRole('combobox', { name: 'Boards of PAY' }).waitFor();
    await choose(form, 'Add a space', 'Mobile');
    await form.getByRole('combobox', { name: 'Boards of MOB' }).waitFor();
    await choose(form, 'Rows', 'Role');
    await choose(form, 'Columns', 'Quarter');
    await form.getByRole('button', { name: 'Show the report' }).click();
    await page.getByRole('row', { name: /^Developer/ }).waitFor();
    await form.getByRole('textbox', { name: 'Name of the report' }).fill('Roles');
    await takeScreenshot(page, 'capacity-report-form');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Roles' }).waitFor();
    await page.getByRole('row', { name: /^Tester/ }).waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Download Roles.xlsx' }).waitFor();

    await page.getByRole('button', { name: 'All reports' }).click();
    const mine = page.getByRole('group', { name: 'What to do with Roles' });
    await mine.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Put “Roles” back' }).click();
    await mine.waitFor();
    await takeScreenshot(page, 'capacity-report-list');
    expect(errors).toEqual([]);

    await viewAs(page, 'Priya Raman');
    await page.getByRole('tab', { name: 'Capacity reports' }).click();
    await demo.waitFor();
    expect(await mine.count()).toBe(0);
    expect(await demo.getByRole('button', { name: 'Delete' }).count()).toBe(0);
    await page.close();
  });
});
