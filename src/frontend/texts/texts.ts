import { i18n, type FullContext } from '@forge/bridge';
import defaults from '../../translations/en-US.json';
import { createFormats, type Formats } from '../../core/text/formats';
import { createTranslate, type Translate, type Translations } from './translate';

/** What a component needs to speak the viewer's language. */
export interface Texts {
  readonly t: Translate;
  readonly formats: Formats;
  readonly locale: string;
  /** That of the locale, ISO 639: `de` of `de-AT`. */
  readonly language: string;
}

const DEFAULTS: Translations = { messages: defaults, language: 'en-US' };

export function createTexts(translations: readonly Translations[], locale: string): Texts {
  const { language } = new Intl.Locale(locale);
  return {
    t: createTranslate([...translations, DEFAULTS], locale),
    formats: createFormats(locale),
    locale,
    language,
  };
}

/** The texts that need no loading: of a viewer who reads the default language, in whatever country. Else null. */
export function bundledTexts(locale: string): Texts | null {
  return languageOf(locale) === languageOf(DEFAULTS.language) ? createTexts([], locale) : null;
}

function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}

/** The viewer's language as far as the app has it; what it lacks comes from the default language. */
export async function loadTexts(locale: FullContext['locale']): Promise<Texts> {
  try {
    // Not more than the viewer's own: the texts to fall back on are here already.
    const found = await i18n.getTranslations(locale, { fallback: false });
    if (found.translations === null) return createTexts([], locale);
    return createTexts([{ messages: found.translations, language: found.locale }], locale);
  } catch (error) {
    console.error('The translations cannot be loaded; the default language is used.', error);
    return createTexts([], locale);
  }
}
