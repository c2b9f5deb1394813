const NAMED_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * The value of a JQL word or quoted text. Atlassian's parser drops the backslash of every escape, so that `\n` reads
 * `n` and `\u0041` reads `u0041`; Jira itself knows \t, \n, \r and \uXXXX, and any other escaped character is itself.
 */
export const decodeString = (text: string): string => {
  const isQuoted = /^(["'])[^]*\1$/.test(text) && text.length > 1;
  const inner = isQuoted ? text.slice(1, -1) : text;
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, code: string | undefined, char: string) =>
    code === undefined ? (NAMED_ESCAPES[char] ?? char) : String.fromCharCode(parseInt(code, 16)),
  );
};
