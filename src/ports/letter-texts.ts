import type { LetterTexts } from '../core/report/delivery/letter-texts';

/** The texts and formats of deliveries in a language, BCP 47; texts in the default one where the app has none of it. */
export type LoadLetterTexts = (language: string) => Promise<LetterTexts>;
