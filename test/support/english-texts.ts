import { createFormats } from '../../src/core/text/formats';
import type { Texts } from '../../src/frontend/texts/texts';
import { createTranslate } from '../../src/frontend/texts/translate';
import messages from '../../src/translations/en-US.json';

/** The app's own words, as viewers read them who have the default language. */
export const englishTexts: Texts = {
  t: createTranslate([{ messages, language: 'en-US' }], 'en-US'),
  formats: createFormats('en-US'),
  ...{ locale: 'en-US', language: 'en' },
};
