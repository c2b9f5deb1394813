import { takeScreenshot } from '../support/browser';
import { addGadget, choose, startJourney } from '../support/journey';
import { takePicture } from '../support/picture';

const SOURCE = 'type = Bug AND created >= "2000-01-01"';
const COMPLETE = /work items? · complete/;

/** Kinds of trends with the picture of each: UI Kit's areas are the Frame's, and so are single work items over time. */
const TRENDS = [
  { kind: 'Cumulative flow', title: 'Flow of bugs', screenshot: 'trend-cumulative-flow' },
  { kind: 'Control chart', title: 'Cycle times of bugs', screenshot: 'trend-control-chart' },
];

describe('the form of a trend', () => {
  const journey = startJourney();

  it.each(TRENDS)('draws the picture of a: $kind', async ({ kind, title, screenshot }) => {
    const { page, errors } = await journey.open();
    const form = await addGadget(page, 'Inhouse trend');
    await form.getByRole('textbox', { name: 'Title' }).fill(title);
    await choose(form, 'Look at', kind);
    await form.getByRole('radio', { name: 'JQL' }).check();
    await form.getByRole('textbox', { name: 'JQL' }).fill(SOURCE);
    await form.getByText(COMPLETE).waitFor();
    await form.getByRole('button', { name: 'Save', exact: true }).click();

    const gadget = page.locator('main').getByRole('region').filter({ hasText: title });
    await gadget.getByText(COMPLETE).waitFor();
    const mark = gadget.frameLocator('iframe.uikit-frame').locator('.marks button').first();
    await mark.waitFor({ state: 'attached' });
    expect(await mark.textContent()).toMatch(/\d/);
    await gadget.scrollIntoViewIfNeeded();
    await takeScreenshot(page, screenshot);
    if (kind === 'Control chart') await takePicture('trend', gadget);
    expect(errors).toEqual([]);
    await page.close();
  });
});
