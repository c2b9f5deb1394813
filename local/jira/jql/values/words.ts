/**
 * The words of a text as the search index has them: runs of letters, digits and underscores, in lower case. Jira's
 * stemming ("running" finds "run") and stop words are not emulated.
 */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
