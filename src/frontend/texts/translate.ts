import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey, MessageParams, Messages } from './messages';

export type Translate = (key: MessageKey, params?: MessageParams) => string;

export interface Translations {
  readonly messages: Messages;
  /** The language that `messages` are written in: its plural rules apply. */
  readonly language: string;
}

/** The first of `candidates` that has the message formats it; numbers and dates in it follow the viewer's `locale`. */
export function createTranslate(candidates: readonly Translations[], locale: string): Translate {
  const compiled = new Map<MessageKey, IntlMessageFormat>();

  function compile(key: MessageKey): IntlMessageFormat {
    for (const { messages, language } of candidates) {
      const message = messages[key];
      if (message !== undefined)
        return new IntlMessageFormat(message, language, {}, { formatters: formatters(locale) });
    }
    throw new Error(`No translation of "${key}".`);
  }

  return (key, params) => {
    const format = compiled.get(key) ?? compile(key);
    compiled.set(key, format);
    const text: unknown = format.format(params);
    return String(text);
  };
}

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>;

function formatters(locale: string): Formatters {
  return {
    getNumberFormat: (_language, options) => new Intl.NumberFormat(locale, options),
    getDateTimeFormat: (_language, options) => new Intl.DateTimeFormat(locale, options),
    getPluralRules: (language, options) => new Intl.PluralRules(language, options),
  };
}
