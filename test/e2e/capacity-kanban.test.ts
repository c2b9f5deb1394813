import { findAccessibilityViolations, takeScreenshot } from '../support/browser';
import { choose, startJourney } from '../support/journey';

describe('capacity of a board without sprints', () => {
  const journey = startJourney();

  it('is planned by versions and by dates, each beginning with the people of the one before', async () => {
    const { page, errors } = await journey.open();
    await page.getByRole('button', { name: 'Spaces' }).click();
    await page.getByRole('menuitem', { name: /Platform/ }).click();
    const main = page.locator('main');
    await choose(main, 'Work in other dates', 'open');
    await takeScreenshot(page, 'capacity-kanban-set-up');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Jan 18, 2026 – Mar 20, 2026, both counted').waitFor();
    await page.getByRole('button', { name: 'Edit people' }).click();
    await page.getByRole('button', { name: /^Add \d+ people with work/ }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    // Nine weeks of five days, and of the last one Wednesday to Friday.
    const erik = page.getByRole('row', { name: /Erik Johansen/ });
    await erik.getByRole('cell', { name: '360 h' }).waitFor();
    await erik.getByRole('cell', { name: '24 h' }).waitFor();
    const left = await hoursLeft('project = PLAT AND fixVersion = "2026.03"', 'Erik Johansen');
    expect(left).toBeGreaterThan(0);
    await erik.getByRole('cell', { name: `${String(left)} h`, exact: true }).waitFor();
    await takeScreenshot(page, 'capacity-kanban');
    expect(await findAccessibilityViolations(page)).toEqual([]);

    await choose(main, 'Sprints, versions or dates', '2026.05');
    // A Friday, eight weeks and three days more.
    await erik.getByText(/ of 352 h$/).waitFor();
    await takeScreenshot(page, 'capacity-kanban-compared');
    await page.getByRole('button', { name: 'Remove 2026.03' }).click();
    await page.getByText('Mar 20, 2026 – May 20, 2026, both counted').waitFor();
    await page.getByText('The people are those of “2026.03” until this plan is saved.').waitFor();
    await erik.getByRole('cell', { name: '352 h' }).first().waitFor();

    await choose(main, 'Sprints, versions or dates', 'Other dates');
    await page.getByRole('button', { name: 'Remove 2026.05' }).click();
    await page.getByText('Mar 18, 2026 – Mar 31, 2026, both counted').waitFor();
    await erik.getByRole('cell', { name: '80 h' }).first().waitFor();
    const open = await hoursLeft('project = PLAT', 'Erik Johansen');
    expect(open).toBeGreaterThan(left);
    await erik.getByRole('cell', { name: `${String(open)} h`, exact: true }).waitFor();
    await takeScreenshot(page, 'capacity-kanban-dates');
    expect(errors).toEqual([]);
    await page.close();
  });

  it("stands beside a work item: its assignee's load in the version, and who else has room", async () => {
    const [item] = await openItems('project = PLAT AND fixVersion = "2026.03" AND timeestimate > 0');
    const { page, errors } = await journey.open(`/browse/${item?.key ?? ''}`);
    const assignee = item?.fields.assignee?.displayName ?? '';
    const hours = (item?.fields.timeestimate ?? 0) / 3600;
    const panel = page.getByRole('region', { name: 'Capacity' });
    await panel.getByRole('heading', { name: 'PLAT board · 2026.03' }).waitFor();
    await panel.getByText('Jan 18, 2026 – Mar 20, 2026, both counted').waitFor();
    await panel.getByText(`Estimate: ${String(hours)} h`).waitFor();
    await panel.getByText(assignee).waitFor();
    const left = (row: string) =>
      panel.getByRole('row', { name: row }).getByRole('cell').nth(BALANCE).textContent();
    const [without, withIt] = [await left('Without this work item'), await left('With this work item')];
    expect(Number.parseFloat(without ?? '') - Number.parseFloat(withIt ?? '')).toBeCloseTo(hours);
    const free = panel.getByRole('table', { name: 'Who has room for it' });
    expect(await free.getByRole('row').count()).toBeGreaterThan(1);
    expect(await free.getByText(assignee).count()).toBe(0);
    await takeScreenshot(page, 'capacity-panel-of-version');
    await panel.getByRole('button', { name: 'Open capacity' }).click();
    await page.getByRole('button', { name: 'Remove 2026.03' }).waitFor();
    await page.getByRole('row', { name: new RegExp(assignee) }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  /** What Jira says is left of the open work that a person has among what `jql` finds. */
  async function hoursLeft(jql: string, assignee: string): Promise<number> {
    const seconds = (await openItems(jql))
      .filter(({ fields }) => fields.assignee?.displayName === assignee)
      .map(({ fields }) => fields.timeestimate ?? 0);
    return seconds.reduce((sum, each) => sum + each, 0) / 3600;
  }

  async function openItems(jql: string): Promise<readonly FoundIssue[]> {
    const query = new URLSearchParams({
      jql: `${jql} AND statusCategory != Done`,
      fields: 'assignee,timeestimate',
      maxResults: '100',
    });
    const response = await fetch(journey.url(`/rest/api/3/search/jql?${query.toString()}`));
    const { issues } = (await response.json()) as { readonly issues: readonly FoundIssue[] };
    return issues;
  }
});

/** The place of the balance in the panel's table: after what it is about, what remains and what is allocated. */
const BALANCE = 3;

interface FoundIssue {
  readonly key: string;
  readonly fields: {
    readonly assignee: { readonly displayName: string } | null;
    readonly timeestimate: number | null;
  };
}
