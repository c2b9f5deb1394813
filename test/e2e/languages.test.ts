import type { Page } from 'playwright-core';
import { takeScreenshot } from '../support/browser';
import { startJourney } from '../support/journey';

const CAPACITY = '/jira/dashboards/10003';

/** What each language calls what the journey looks for. */
const LANGUAGES = [
  {
    language: 'German',
    viewer: 'jonas.weber@example.com',
    complete: /Vorgänge · vollständig ·/,
    explain: 'Erklären',
    explained: 'So entstanden diese Zahlen',
    moment: /18\. März 2026/,
    page: 'Inhouse-Berichte',
    report: 'Öffnen',
  },
  {
    language: 'French',
    viewer: 'amelie.dubois@example.com',
    complete: /tickets · complet ·/,
    explain: 'Expliquer',
    explained: 'Comment ces chiffres ont été obtenus',
    moment: /18 mars 2026/,
    page: 'Rapports Inhouse',
    report: 'Ouvrir',
  },
  {
    language: 'Spanish',
    viewer: 'lucia.fernandez@example.com',
    complete: /actividades · completo ·/,
    explain: 'Explicar',
    explained: 'Cómo se han obtenido estas cifras',
    moment: /18 mar 2026/,
    page: 'Informes de Inhouse',
    report: 'Abrir',
  },
  {
    language: 'Japanese',
    viewer: 'mei.tanaka@example.com',
    complete: /作業項目 [\d,]+ 件 · 完全 ·/,
    explain: '説明',
    explained: 'この数値の算出方法',
    moment: /2026年3月18日/,
    page: 'Inhouse レポート',
    report: '開く',
  },
] as const;

/** Words of the app in English, which nobody should meet here. */
const ENGLISH =
  /work items? ·|\b(Explain|Show table|Read again|Remaining|Allocated|Unassigned|Not estimated)\b/;

/** Texts of buttons, tabs and headers of tables that their boxes cut off. */
function cutTexts(page: Page): Promise<readonly string[]> {
  return page
    .locator('main')
    .evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('button, [role="tab"], th')]
        .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0)
        .map((box) => box.innerText),
    );
}

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe('the app in other languages', () => {
  const journey = startJourney();

  it.each(LANGUAGES)('speaks $language, in numbers and dates too, and fits', async (words) => {
    const as = `?as=${words.viewer}`;
    const { page, errors } = await journey.visit(`/${as}`);
    const bugs = page.getByRole('region', { name: 'Open bugs' });
    await bugs.getByText(words.complete).waitFor();
    await bugs.getByRole('button', { name: words.explain }).click();
    await bugs.getByText(words.explained).waitFor();
    expect(await bugs.textContent()).toMatch(words.moment);
    await takeScreenshot(page, `dashboard-${words.language}`);
    expect(await bugs.innerText()).not.toMatch(ENGLISH);
    expect([await cutTexts(page), await isTooWide(page)]).toEqual([[], false]);

    await page.goto(journey.url(`${CAPACITY}${as}`));
    const mobile = page.getByRole('region', { name: 'Mobile: this sprint' });
    await mobile.getByText(words.complete).waitFor();
    await takeScreenshot(page, `capacity-${words.language}`);
    expect(await mobile.innerText()).not.toMatch(ENGLISH);
    expect([await cutTexts(page), await isTooWide(page)]).toEqual([[], false]);

    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: words.page }).click();
    await page.getByRole('button', { name: words.report, exact: true }).first().click();
    await page.getByText(words.complete).waitFor();
    await takeScreenshot(page, `report-${words.language}`);
    expect([await cutTexts(page), await isTooWide(page)]).toEqual([[], false]);
    expect(errors).toEqual([]);
  });
});
