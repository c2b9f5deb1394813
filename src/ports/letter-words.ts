import type { LetterWords } from '../core/report/delivery/letter-words';

/** The texts of deliveries in a language, BCP 47; in the default one where the app has none of it. */
export type LoadLetterWords = (language: string) => Promise<LetterWords>;
