import { i18n } from '@forge/api';
import { IntlMessageFormat } from 'intl-messageformat';
import type { LoadLetterWords } from '../ports/letter-words';

/** From the translations that Forge lays beside the function. */
export const loadLetterWords: LoadLetterWords = async (language) => {
  const translate = await i18n.createTranslationFunction(language);
  return (key, params) => {
    const text: unknown = new IntlMessageFormat(translate(`delivery.letter.${key}`), language).format(params);
    return String(text);
  };
};
