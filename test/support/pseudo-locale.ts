import english from '../../src/translations/en-US.json';
import { act, textOf, type RenderedUi } from './forge-ui';

/** One that the app has, so that numbers and dates are written in it too. */
export const PSEUDO_LOCALE = 'fr-FR';

/** A language in which every text of the app is marked: what comes without the marks did not come from a translation. */
export const PSEUDO_LANGUAGE = {
  locale: PSEUDO_LOCALE,
  translations: {
    [PSEUDO_LOCALE]: Object.fromEntries(
      Object.entries(english).map(([key, message]) => [key, `⟦${message}⟧`]),
    ),
  },
};

const dateNames = (options: Intl.DateTimeFormatOptions, step: number): readonly string[] =>
  Array.from({ length: 12 }, (_, at) =>
    new Intl.DateTimeFormat(PSEUDO_LOCALE, options).format(new Date(2025, 0, 1 + at * step)),
  );

/** Names of weekdays and months come from the browser. */
const BY_THE_BROWSER = new RegExp(
  `^(${[
    ...dateNames({ weekday: 'long' }, 1),
    ...dateNames({ weekday: 'short' }, 1),
    ...dateNames({ month: 'short' }, 30.5),
  ].join('|')})( \\d{4})?$`,
);

/** Texts with letters that came from no translation and are not `data`: words of Jira, of an author or of the language. */
export function unmarkedTexts(ui: RenderedUi, data: ReadonlySet<string>): readonly string[] {
  return ui
    .texts()
    .filter((text) => /\p{L}/u.test(text) && !text.includes('⟦') && !data.has(text))
    .filter((text) => !BY_THE_BROWSER.test(text));
}

/** Presses a button by its English text, once it is there. */
export async function pressMarked(ui: RenderedUi, label: string): Promise<void> {
  const marked = `⟦${label}⟧`;
  const found = () =>
    [...ui.all('Button'), ...ui.all('LoadingButton')].find((button) => textOf(button) === marked);
  await ui.until(() => {
    expect(found()).toBeDefined();
  });
  await act(found(), 'onClick');
}
