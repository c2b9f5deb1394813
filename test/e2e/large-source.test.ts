import type { Page } from 'playwright-core';
import type { InspectorView } from '../../local/protocol';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { takeScreenshot } from '../support/browser';
import { by, from } from '../support/chart';
import { startJourney } from '../support/journey';
import { makeDashboard } from '../support/made-dashboard';

const ISSUES = 100_000;
const EVERYTHING = 'created >= "2000-01-01"';
/** Long enough for a person to stop it. */
const LATENCY_MS = 100;

const charts = [
  {
    title: 'By assignee',
    configuration: {
      ...chartConfigDefaults,
      sources: [from({ kind: 'jql', jql: EVERYTHING })],
      kind: 'table',
      // Jira has no list of the people that a source can have: the work items must be read.
      chartBy: by('assignee'),
    },
  },
  {
    title: 'Payments',
    configuration: {
      ...chartConfigDefaults,
      sources: [from({ kind: 'project', projectKey: 'PAY' })],
      kind: 'number',
      chartBy: null,
    },
  },
];

describe('a chart over 100,000 work items', () => {
  const journey = startJourney('--issues', String(ISSUES), '--latency', String(LATENCY_MS));
  let address: string;

  beforeAll(async () => {
    address = await makeDashboard(journey.url(), charts);
  });

  const number = (text: string | null): number => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));

  async function setFault(name: string, rate: number): Promise<void> {
    const response = await fetch(journey.url('/__local/faults'), {
      method: 'POST',
      body: JSON.stringify({ name, rate }),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  /** The faults among the latest calls. */
  async function struckFaults(): Promise<ReadonlySet<string>> {
    const { events } = (await (await fetch(journey.url('/__local/inspector'))).json()) as InspectorView;
    return new Set(events.flatMap((event) => (event.kind === 'rest' ? (event.fault ?? []) : [])));
  }

  async function countOf(jql: string): Promise<number> {
    const response = await fetch(journey.url('/rest/api/3/search/approximate-count'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jql }),
    });
    return ((await response.json()) as { count: number }).count;
  }

  const gadgetOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

  it('shows how far it is, stops on request, says that it is a part, and goes on through faults to the right numbers', async () => {
    const { page } = await journey.open(address);
    const gadget = gadgetOf(page, 'By assignee');
    await gadget.getByText(/^Read [\d,]+ of about 100,000 work items$/).waitFor();
    await takeScreenshot(page, 'large-source-reading');
    await gadget.getByRole('button', { name: 'Stop reading' }).click();

    const part = gadget.getByText(/These numbers cover the first [\d,]+ of about 100,000 work items/);
    await part.waitFor();
    const read = number(await part.textContent());
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(ISSUES);
    await takeScreenshot(page, 'large-source-stopped');

    await setFault('429-retry-after', 0.02);
    await setFault('503', 0.02);
    await gadget.getByRole('button', { name: 'Continue reading' }).click();
    const progress = gadget.getByText(/^Read [\d,]+ of about 100,000 work items$/);
    await progress.waitFor();
    expect(number(await progress.textContent())).toBeGreaterThanOrEqual(read);
    await gadget.getByText('100,000 work items · complete').waitFor();
    expect(await struckFaults()).toEqual(new Set(['429-retry-after', '503']));
    await setFault('429-retry-after', 0);
    await setFault('503', 0);
    await takeScreenshot(page, 'large-source-complete');

    const row = gadget.getByRole('row').filter({ hasText: 'Unassigned' });
    const shown = number(await row.getByRole('cell').nth(1).textContent());
    expect(shown).toBe(await countOf(`${EVERYTHING} AND assignee is EMPTY`));
    await page.close();
  });

  it('tells a viewer who may not see the source that there is nothing to see', async () => {
    const { page } = await journey.open(address);
    await gadgetOf(page, 'Payments')
      .getByText(/work items? · complete/)
      .waitFor();
    await page.getByRole('button', { name: /^View as/ }).click();
    await page.getByRole('menuitemradio', { name: 'Sarah Lindqvist' }).click();
    const refusal = gadgetOf(page, 'Payments').getByText('The source is gone or hidden');
    await refusal.waitFor();
    expect(
      await gadgetOf(page, 'Payments')
        .getByText(/20,000/)
        .count(),
    ).toBe(0);
    await takeScreenshot(page, 'viewer-without-permission');
    await page.close();
  });
});
