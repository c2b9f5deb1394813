import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { startJourney } from '../support/journey';
import { takePicture } from '../support/picture';

const DASHBOARD = '/jira/dashboards/10003';
const BOARD = '/jira/software/c/projects/PAY/boards/2/backlog';

describe('capacity where the work is', () => {
  const journey = startJourney();

  it('is on a dashboard, and leads from there to the board and the sprint', async () => {
    const { page, errors } = await journey.open(DASHBOARD);
    const payments = page.getByRole('region', { name: 'Payments: this sprint' });
    await payments.getByText(/work items? · complete/).waitFor();
    const mobile = page.getByRole('region', { name: 'Mobile: this sprint' });
    await mobile.getByRole('table').getByText('Team').waitFor();
    const next = page.getByRole('region', { name: 'Payments: room in the next sprint' });
    await next.getByText('remains, after all estimated work').waitFor();
    await takeScreenshot(page, 'capacity-gadgets');
    await takePicture('capacity-gadget', payments);
    expect(await findAccessibilityViolations(page)).toEqual([]);

    const name = await next.getByRole('heading', { name: /PAY board · / }).textContent();
    await next.getByRole('button', { name: 'Open capacity' }).click();
    await page
      .getByText(String(name?.split(' · ')[1]))
      .first()
      .waitFor();
    await page.getByText(/work items? · complete/).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is in the menu of a sprint and in its work items', async () => {
    const { page, errors } = await journey.open(BOARD);
    const sprint = page.getByRole('region').filter({ hasText: 'active' }).first();
    await sprint.getByRole('button', { name: /^More actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Capacity' }).click();
    const modal = page.getByRole('dialog');
    await modal.getByText(/work items? · complete/).waitFor();
    await modal.getByText('Wei Zhang').waitFor();
    await takeScreenshot(page, 'capacity-of-sprint');
    await modal.getByRole('button', { name: 'Close' }).click();

    await sprint.getByRole('listitem').filter({ hasText: 'Wei Zhang' }).first().getByRole('link').click();
    const panel = page.getByRole('region', { name: 'Capacity' });
    await panel.getByText('With this work item').waitFor();
    await panel.getByText('Who else of the role Developer has room for it').waitFor();
    await takeScreenshot(page, 'capacity-panel');
    await takePicture('capacity-panel', panel);
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
