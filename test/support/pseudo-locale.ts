import english from '../../src/translations/en-US.json';
import type { RenderedUi } from './forge-ui';

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

/** Texts with letters that came from no translation and are not `data`: words of Jira, of an author or of the language. */
export function unmarkedTexts(ui: RenderedUi, data: ReadonlySet<string>): readonly string[] {
  return ui.texts().filter((text) => /\p{L}/u.test(text) && !text.includes('⟦') && !data.has(text));
}
