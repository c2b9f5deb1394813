/** A bare word of a JQL text that stands outside quotes and parentheses. */
export interface JqlWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A quoted text (perhaps unfinished), a parenthesis, a bare word with its escaped characters, or an operator. */
const TOKEN =
  /"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|[()[\]]|\|\|?|&&?|(?:[^\s"'()[\]|&=!<>~,\\]|\\[\s\S])+/g;

/**
 * The words and the operators `|`, `||`, `&`, `&&` of a JQL text that stand outside quotes, parentheses and brackets. Text that
 * JQL would refuse is not judged: whatever follows an open quote or parenthesis counts as inside it.
 */
export function topLevelWords(jql: string): readonly JqlWord[] {
  const words: JqlWord[] = [];
  let depth = 0;
  for (const match of jql.matchAll(TOKEN)) {
    const text = match[0];
    if (text === '(' || text === '[') depth += 1;
    else if (text === ')' || text === ']') depth -= 1;
    else if (depth === 0 && !text.startsWith('"') && !text.startsWith("'")) {
      words.push({ text, start: match.index, end: match.index + text.length });
    }
  }
  return words;
}
