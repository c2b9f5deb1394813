import { i18n } from '@forge/api';
import { IntlMessageFormat } from 'intl-messageformat';
import { createFormats } from '../core/text/formats';
import type { LoadLetterTexts } from '../ports/letter-texts';

/** From the translations that Forge lays beside the function. */
export const loadLetterTexts: LoadLetterTexts = async (language) => {
  const translate = await i18n.createTranslationFunction(language);
  const known = new Map<string, IntlMessageFormat>();
  return {
    t: (key: string, params?: Readonly<Record<string, string | number>>) => {
      const format = known.get(key) ?? new IntlMessageFormat(translate(key), language);
      known.set(key, format);
      const text: unknown = format.format(params);
      return String(text);
    },
    formats: createFormats(language),
  };
};
