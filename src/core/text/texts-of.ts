import type { Formats } from './formats';

/** What speaks a language: the texts of `src/translations` by their keys, and formats. `Key` is those that are needed. */
export interface TextsOf<Key extends string> {
  readonly t: (key: Key, params?: Readonly<Record<string, string | number>>) => string;
  readonly formats: Formats;
}
