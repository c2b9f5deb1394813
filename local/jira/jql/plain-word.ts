import { RESERVED_WORDS } from '@atlaskit/jql-ast';

/** Whether JQL reads the text as one value without quotes. */
export const isPlainWord = (text: string): boolean =>
  /^[-\p{L}\p{N}_:]+$/u.test(text) && !RESERVED_WORDS.has(text.toLowerCase());
