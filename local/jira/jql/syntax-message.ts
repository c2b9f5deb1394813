import { RESERVED_WORDS, type JQLParseError, JQLSyntaxError } from '@atlaskit/jql-ast';

const OPERATOR_LIST = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

const RESERVED_CHARACTERS = '+.,;?|*/%^$#@[]{}()!&<>=~`';

interface Expectation {
  readonly isMeant: (expected: ReadonlySet<string>) => boolean;
  readonly atEnd: string;
  readonly got: (received: string) => string;
}

/** In order: the first whose tokens the parser was waiting for says what was missing. */
const EXPECTATIONS: readonly Expectation[] = [
  {
    isMeant: (expected) => expected.has("'~'"),
    atEnd: `Expecting operator before the end of the query. The valid operators are ${OPERATOR_LIST}.`,
    got: (received) => `Expecting operator but got '${received}'. The valid operators are ${OPERATOR_LIST}.`,
  },
  {
    isMeant: (expected) => expected.has('EMPTY') && expected.size > 1,
    atEnd: 'Expecting either a value, list or function before the end of the query.',
    got: (received) =>
      `Expecting either a value, list or function but got '${received}'. You must surround '${received}' in quotation marks to use it as a value.`,
  },
  {
    isMeant: (expected) => expected.has('EMPTY'),
    atEnd: "Expecting 'EMPTY' before the end of the query.",
    got: (received) => `Expecting 'EMPTY' but got '${received}'.`,
  },
  {
    isMeant: (expected) => expected.has("')'"),
    atEnd: "Expecting ')' before the end of the query.",
    got: (received) => `Expecting ')' but got '${received}'.`,
  },
  {
    isMeant: (expected) => expected.has('CUSTOMFIELD'),
    atEnd: 'Expecting a field name at the end of the query.',
    got: (received) =>
      `Expecting a field name but got '${received}'. You must surround '${received}' in quotation marks to use it as a field name.`,
  },
  {
    isMeant: (expected) => expected.has('STRING'),
    atEnd: 'Expecting a value or function before the end of the query.',
    got: (received) =>
      `Expecting a value or function but got '${received}'. You must surround '${received}' in quotation marks to use it as a value.`,
  },
  {
    isMeant: (expected) => expected.has('<EOF>') && expected.has('ORDER'),
    atEnd: "Expecting either 'OR' or 'AND' before the end of the query.",
    got: (received) => `Expecting either 'OR' or 'AND' but got '${received}'.`,
  },
  {
    isMeant: (expected) => expected.has("'('"),
    atEnd: "Expecting '(' before the end of the query.",
    got: (received) => `Expecting '(' but got '${received}'.`,
  },
];

/** What Jira answers to a query that its parser cannot read, made from the error of Atlassian's own parser. */
export const syntaxMessage = (error: JQLParseError): string => {
  const parts = /^(?:mismatched|extraneous|missing) input '([^]*)' expecting ([^]*)$/.exec(error.message);
  const position =
    error instanceof JQLSyntaxError ? ` (line ${error.line}, character ${error.charPositionInLine + 1})` : '';
  const received = parts?.[1];
  const expected = parts?.[2];
  if (received === undefined || expected === undefined) {
    return `Error in the JQL Query: Unable to parse the query.${position}`;
  }
  if (received !== '<EOF>') {
    return `Error in the JQL Query: ${unusableToken(received) ?? describe(expected, received)}${position}`;
  }
  return `Error in the JQL Query: ${describe(expected, null)}`;
};

const describe = (expected: string, received: string | null): string => {
  const tokens = new Set(expected.replace(/^\{|\}$/g, '').split(', '));
  const expectation = EXPECTATIONS.find((each) => each.isMeant(tokens));
  if (received === null) return expectation?.atEnd ?? 'The query ends too early.';
  return expectation?.got(received) ?? `Unable to parse the query at '${received}'.`;
};

const unusableToken = (received: string): string | null => {
  const quote = received.charAt(0);
  if ((quote === '"' || quote === "'") && (received.length === 1 || !received.endsWith(quote))) {
    return `The quoted string '${received.slice(1)}' has not been completed.`;
  }
  if (received.length === 1 && RESERVED_CHARACTERS.includes(received) && !'()='.includes(received)) {
    const code = received.charCodeAt(0).toString(16).padStart(4, '0');
    return `The character '${received}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${code}' instead.`;
  }
  if (RESERVED_WORDS.has(received.toLowerCase()) && !GRAMMAR_WORDS.has(received.toLowerCase())) {
    return `'${received}' is a reserved JQL word. You must surround it in quotation marks to use it in a query.`;
  }
  return null;
};

/** Reserved words that the grammar itself uses: for these, what was expected instead says more. */
const GRAMMAR_WORDS = new Set([
  'and',
  'or',
  'not',
  'in',
  'is',
  'was',
  'changed',
  'empty',
  'null',
  'order',
  'by',
  'cf',
]);
