import { createFormats } from '../../src/core/text/formats';
import type { LetterTexts } from '../../src/core/report/delivery/letter-texts';

/** Says which text it is, and of what; formats are those of the default language. */
export const plainTexts: LetterTexts = {
  t: (key: string, params: Readonly<Record<string, unknown>> = {}) =>
    [key, ...Object.values(params)].join(' '),
  formats: createFormats('en-US'),
};
