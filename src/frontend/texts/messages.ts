import type defaults from '../../translations/en-US.json';

/** Every text of the user interface has a key in `src/translations/en-US.json`; other languages may lack some. */
export type MessageKey = keyof typeof defaults;

export type Messages = Readonly<Partial<Record<MessageKey, string>>>;

export type MessageParams = Readonly<Record<string, string | number | Date>>;
