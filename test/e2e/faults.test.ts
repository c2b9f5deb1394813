import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { startJourney } from '../support/journey';

describe('the fault switches of the inspector', () => {
  const journey = startJourney();

  it('make gadgets say that Jira does not answer, and let them recover', async () => {
    const { page: inspector } = await journey.open('/__local/inspect');
    await inspector.getByRole('tab', { name: 'Faults' }).click();
    const toggle = inspector.getByRole('checkbox', { name: /^503/ });
    await inspector.getByText('503 Service Unavailable').click();
    await inspector.getByText('every call').waitFor();
    expect(await toggle.isChecked()).toBe(true);
    expect(await findAccessibilityViolations(inspector)).toEqual([]);
    await takeScreenshot(inspector, 'inspector-faults');

    const { page } = await journey.open();
    const gadget = page.getByRole('region', { name: 'Work of the last six months' });
    await gadget.getByText('Jira does not answer').waitFor();
    await takeScreenshot(page, 'dashboard-503');
    await inspector.getByRole('tab', { name: /^REST calls/ }).click();
    await inspector.getByText('fault: 503').first().waitFor();

    await inspector.getByRole('tab', { name: 'Faults' }).click();
    await inspector.getByText('503 Service Unavailable').click();
    await inspector.getByText('every call').waitFor({ state: 'detached' });
    await gadget.getByRole('button', { name: 'Try again' }).click();
    await gadget.getByText(/work items? · complete/).waitFor();
  });
});
