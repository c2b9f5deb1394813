import { takeScreenshot } from '../support/browser';
import { addGadget, choose, startJourney } from '../support/journey';
import { takePicture } from '../support/picture';

describe('the form of a chart', () => {
  const journey = startJourney();

  it('makes a percentile over ranges of age, two of them merged, whose items Jira counts the same', async () => {
    const { page } = await journey.open();
    const form = await addGadget(page, 'Inhouse chart');
    await form.getByRole('textbox', { name: 'Title' }).fill('Age by range');
    await form.getByRole('radio', { name: 'JQL' }).check();
    await form.getByRole('textbox', { name: 'JQL' }).fill('created >= "2000-01-01"');
    await choose(form, 'Type of chart', 'Table');
    await choose(form, 'Chart by', 'Created');
    await choose(form, 'Divide it by', 'Ranges of age');
    await choose(form, 'Calculate', 'Percentile');
    await choose(form, 'Of', 'Time since a date');
    await choose(form, 'Show times in', 'Days');
    await form.getByText('85th percentile of time since Created (days)').first().waitFor();
    await form.getByText(/work items · complete/).waitFor();
    await form.getByRole('button', { name: 'Order, labels and totals' }).click();
    await form.getByRole('checkbox', { name: 'Number of work items' }).check();
    await form.getByRole('button', { name: 'Segments', exact: true }).click();
    await choose(form, 'Merge segments', 'Below 7 days');
    await choose(form, 'Merge segments', '7 days to below 30 days');
    await form.getByRole('textbox', { name: 'As', exact: true }).fill('Young');
    await form.getByRole('button', { name: 'Merge', exact: true }).click();
    await form.getByText('Young: 2 segments merged').waitFor();
    await form.getByRole('link', { name: 'Young' }).waitFor();
    await takeScreenshot(page, 'form-percentile-ages-merge');
    const parts = form
      .locator('div')
      .filter({ has: page.getByRole('button', { name: 'Segments', exact: true }) });
    await takePicture('chart-segments', parts.filter({ hasText: 'Young: 2 segments merged' }).last());
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });

    const gadget = page.locator('main').getByRole('region').filter({ hasText: 'Age by range' });
    const row = gadget.getByRole('row').filter({ hasText: 'Young' });
    await row.waitFor();
    await gadget.getByText('85th percentile of time since Created (days)').first().waitFor();
    const items = Number((await row.getByRole('cell').last().textContent())?.replace(',', ''));
    const address = new URL((await row.getByRole('link').getAttribute('href')) ?? '', journey.url());
    const jql = address.searchParams.get('jql');
    await takeScreenshot(page, 'percentile-ages-merge');
    const answer = await page.request.post(journey.url('/rest/api/3/search/approximate-count'), {
      data: { jql },
    });
    expect(items).toBeGreaterThan(0);
    expect(await answer.json()).toEqual({ count: items });
    await page.close();
  });
});
