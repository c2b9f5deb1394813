/** The shortest that Jira gives has 24 characters; all of them have a digit. */
const ACCOUNT_ID = /^(?=.*\d)[\w:.-]{20,128}$/;

/**
 * Whether a text that somebody typed can be an account id. Erasing writes over every mention in every text: a word like
 * `status`, or the number of a board, would go out of all JQL.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/user-privacy-developer-guide/ (read 2026-11-21)
 */
export function canBeAccountId(text: string): boolean {
  return ACCOUNT_ID.test(text);
}
