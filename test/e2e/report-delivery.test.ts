import type { Page } from 'playwright-core';
import { takeScreenshot } from '../support/browser';
import { choose, startJourney } from '../support/journey';
import { takePicture } from '../support/picture';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** In 150 steps 25 minutes pass: less than until the next try of what failed. */
const LITTLE = 10_000;

describe('a report that goes to a work item by itself', () => {
  const journey = startJourney();

  const post = (path: string, body: object): Promise<Response> =>
    fetch(journey.url(path), { method: 'POST', body: JSON.stringify(body) });

  /** Lets time pass, and calls the schedule as Forge would by then. */
  async function pass(ms: number): Promise<void> {
    await post('/__local/clock', { ms });
    await post('/__local/schedules/deliveries', {});
  }

  /** Queues are worked on soon after; what breaks off on a busy machine is tried again some minutes later. */
  async function untilSaid(path: string, text: string): Promise<void> {
    for (let tries = 0; tries < 150; tries += 1) {
      const answer = await fetch(journey.url(path));
      if ((await answer.text()).includes(text)) return;
      await new Promise((done) => setTimeout(done, 200));
      await post('/__local/clock', { ms: LITTLE });
    }
    throw new Error(`${path} does not say ${text}.`);
  }

  async function arm(page: Page, key: string, group: string | null): Promise<void> {
    await page.getByRole('button', { name: 'New delivery' }).click();
    const form = page.locator('body');
    await form.getByLabel('To the work item').fill(key);
    if (group !== null) {
      await choose(form, 'Seen by', 'A group');
      await choose(form, 'Add a group', group);
    }
    await form.getByRole('button', { name: 'Check who will see it' }).click();
    await page.getByLabel('I know who will see this, and I want it sent in my name').check();
    await takeScreenshot(page, `report-delivery-consent-${key}`);
    if (group === null) await takePicture('report-delivery', page.getByRole('dialog'));
    await page.getByRole('button', { name: 'Start delivering' }).click();
    await page.getByText(`Comment on ${key}`).first().waitFor();
  }

  it('arrives at its hour as a comment and in the log; one that Jira refuses is paused and says why', async () => {
    const { page, errors } = await journey.open();
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Inhouse reports' }).click();
    const row = page.getByRole('group', { name: 'What to do with Open work in the shop', exact: true });
    await row.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Deliver' }).first().click();
    await arm(page, 'SHOP-1', null);
    // Its owner is not in the group, so Jira refuses to write for it.
    await arm(page, 'SHOP-2', 'marketing-team');

    await pass(WEEK);
    await untilSaid('/rest/api/3/issue/SHOP-1/comment', 'Open work in the shop');
    for (let failures = 1; failures <= 5; failures += 1) {
      await untilSaid('/__local/inspector', `"failures":${failures}`);
      await pass(HOUR);
    }
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await page.getByRole('button', { name: 'Deliver' }).first().click();
    await page.getByText(/Delivered, from \d+ work items\./).waitFor();
    await page.getByText('Paused after 5 failures in a row.').waitFor();
    await takeScreenshot(page, 'report-delivery-log');
    const answer = await fetch(journey.url('/rest/api/3/issue/SHOP-1/comment'));
    expect(await answer.json()).toMatchObject({ total: 1 });
    expect(errors).toEqual([]);
    await page.close();
  });
});
