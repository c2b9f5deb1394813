import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { by, from } from '../support/chart';
import { startJourney } from '../support/journey';
import { makeDashboard } from '../support/made-dashboard';

const CHART = {
  title: 'Work by status',
  configuration: {
    ...chartConfigDefaults,
    sources: [from({ kind: 'jql', jql: 'created >= "2000-01-01"' })],
    kind: 'donut',
    chartBy: by('status'),
  },
};

describe('the fault switches of the inspector', () => {
  const journey = startJourney();

  it('make gadgets say that Jira does not answer, and let them recover', async () => {
    const dashboard = await makeDashboard(journey.url(), [CHART]);
    const { page: inspector } = await journey.open('/__local/inspect');
    await inspector.getByRole('tab', { name: 'Faults' }).click();
    const toggle = inspector.getByRole('checkbox', { name: /^503/ });
    await inspector.getByText('503 Service Unavailable').click();
    await inspector.getByText('every call').waitFor();
    expect(await toggle.isChecked()).toBe(true);
    expect(await findAccessibilityViolations(inspector)).toEqual([]);
    await takeScreenshot(inspector, 'inspector-faults');

    const { page } = await journey.open(dashboard);
    const gadget = page.getByRole('region', { name: CHART.title });
    await gadget.getByText('Jira does not answer').waitFor();
    await takeScreenshot(page, 'gadget-503');
    await inspector.getByRole('tab', { name: /^REST calls/ }).click();
    await inspector.getByText('fault: 503').first().waitFor();

    await inspector.getByRole('tab', { name: 'Faults' }).click();
    await inspector.getByText('503 Service Unavailable').click();
    await inspector.getByText('every call').waitFor({ state: 'detached' });
    await gadget.getByRole('button', { name: 'Try again' }).click();
    await gadget.getByText(/work items? · complete/).waitFor();
  });
});
