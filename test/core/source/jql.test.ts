import {
  CLAUSE_TYPE_COMPOUND,
  CLAUSE_TYPE_TERMINAL,
  JastBuilder,
  OPERAND_TYPE_VALUE,
} from '@atlaskit/jql-ast';
import fc from 'fast-check';
import {
  and,
  equalsClause,
  fieldName,
  inClause,
  isEmptyClause,
  notInClause,
  or,
  quote,
  rangeClause,
  splitOrderBy,
} from '../../../src/core/source/jql';

function parse(jql: string): ReturnType<JastBuilder['build']> {
  return new JastBuilder().build(jql);
}

/** What Jira reads: escapes as its grammar has them. */
function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|(.))/gs, (_match, code: string | undefined, char: string) =>
      code === undefined
        ? ({ n: '\n', r: '\r', t: '\t' }[char] ?? char)
        : String.fromCharCode(parseInt(code, 16)),
    );
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', "'", '\\', '\n', '\t', ' ', '(', ')', 'a', 'OR', ' order by ', '\u0000'),
  }),
);

/** The parser takes tens of milliseconds for a text. */
const PARSED = { numRuns: 30 };

describe('quote', () => {
  it.each([
    ['Done', '"Done"'],
    ['AND', '"AND"'],
    ['', '""'],
    ['say "hi"', '"say \\"hi\\""'],
    ['C:\\temp', '"C:\\\\temp"'],
    ['two\nlines', '"two\\nlines"'],
    ['bell\u0007', '"bell\\u0007"'],
  ])('writes %j as %s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  it('gives one string to the parser of JQL, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { query, errors } = parse(`summary = ${quote(text)}`);
        expect(errors).toEqual([]);
        const clause = query?.where;
        const operand = clause?.clauseType === CLAUSE_TYPE_TERMINAL ? clause.operand : undefined;
        expect(operand?.operandType === OPERAND_TYPE_VALUE ? operand.text : null).toBe(quote(text));
      }),
      PARSED,
    );
  });

  it('is read back as the same text', () => {
    fc.assert(fc.property(anyText, (text) => expect(unquote(quote(text))).toBe(text)));
  });
});

describe('fieldName', () => {
  it.each([
    ['cf[10016]', 'cf[10016]'],
    ['fixVersion', 'fixVersion'],
    ['Story Points', '"Story Points"'],
    ['order', '"order"'],
    ['cf[10016] = 1 OR x', '"cf[10016] = 1 OR x"'],
  ])('writes %s as %s', (name, written) => {
    expect(fieldName(name)).toBe(written);
  });

  it('stands at the head of a clause, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constantFrom('assignee', 'cf[1]', 'level', 'statusCategory')),
        (name) => {
          expect(parse(isEmptyClause(name)).errors).toEqual([]);
        },
      ),
      PARSED,
    );
  });
});

describe('clauses', () => {
  it.each([
    [equalsClause('status', 'In Progress'), 'status = "In Progress"'],
    [equalsClause('filter', 10001), 'filter = 10001'],
    [equalsClause('cf[10016]', 1.5), 'cf[10016] = "1.5"'],
    [inClause('labels', ['a b', 'c']), 'labels in ("a b", "c")'],
    [inClause('sprint', [1, 2]), 'sprint in (1, 2)'],
    [notInClause('project', ['A', 'B']), 'project not in ("A", "B")'],
    [isEmptyClause('assignee'), 'assignee is EMPTY'],
    [
      rangeClause('created', { from: '2026-01-01', before: '2026-02-01' }),
      'created >= "2026-01-01" AND created < "2026-02-01"',
    ],
    [rangeClause('created', { from: null, before: '2026-02-01' }), 'created < "2026-02-01"'],
    [rangeClause('created', { from: null, before: null }), 'created is not EMPTY'],
  ])('writes %s', (clause, expected) => {
    expect(clause).toBe(expected);
    expect(parse(clause).errors).toEqual([]);
  });

  it('has no empty list', () => {
    expect(() => inClause('status', [])).toThrow(RangeError);
    expect(() => notInClause('status', [])).toThrow(RangeError);
  });
});

describe('and, or', () => {
  it.each([
    [and('a = 1', 'b = 2'), 'a = 1 AND b = 2'],
    [and('a = 1 OR b = 2', 'c = 3'), '(a = 1 OR b = 2) AND c = 3'],
    [and('a = 1 || b = 2', 'c = 3'), '(a = 1 || b = 2) AND c = 3'],
    [and('(a = 1 OR b = 2)', 'c = 3'), '(a = 1 OR b = 2) AND c = 3'],
    [and('a = "x OR y"', 'c = 3'), 'a = "x OR y" AND c = 3'],
    [and('', 'a = 1 OR b = 2', '  '), 'a = 1 OR b = 2'],
    [and('', ' '), ''],
    [and(or('a = 1', 'b = 2'), or('c = 3', 'd = 4')), '(a = 1 OR b = 2) AND (c = 3 OR d = 4)'],
    [or('a = 1', ''), ''],
  ])('joins to %s', (joined, expected) => {
    expect(joined).toBe(expected);
  });

  it('keeps each part whole: a conjunction of n choices has n operands', () => {
    const clause = fc.constantFrom(
      'a = 1',
      'b = "or"',
      'c in (1, 2)',
      'not d = 1',
      'e ~ "x (y"',
      "f = 'it)'",
    );
    const choice = fc.array(clause, { minLength: 2, maxLength: 3 }).map((clauses) => or(...clauses));
    fc.assert(
      fc.property(fc.array(choice, { minLength: 2, maxLength: 4 }), (choices) => {
        const { query, errors } = parse(and(...choices));
        expect(errors).toEqual([]);
        const where = query?.where;
        expect(where?.clauseType === CLAUSE_TYPE_COMPOUND ? where.clauses : []).toHaveLength(choices.length);
      }),
      PARSED,
    );
  });
});

describe('splitOrderBy', () => {
  it.each([
    ['project = A ORDER BY created DESC', 'project = A', 'ORDER BY created DESC'],
    ['project = A order\n by created', 'project = A', 'order\n by created'],
    ['order by created', '', 'order by created'],
    ['project = A', 'project = A', ''],
    ['  ', '', ''],
    ['summary ~ "order by x"', 'summary ~ "order by x"', ''],
    ["summary ~ 'an \\' order by x'", "summary ~ 'an \\' order by x'", ''],
    ['summary ~ "a \\" order by b" order by key', 'summary ~ "a \\" order by b"', 'order by key'],
    ['(a = 1 order by b)', '(a = 1 order by b)', ''],
    ['summary ~ "open order by', 'summary ~ "open order by', ''],
    ['reorder = 1', 'reorder = 1', ''],
    ['a = border', 'a = border', ''],
    ['status = "Done"order by key', 'status = "Done"', 'order by key'],
  ])('cuts %j', (jql, where, orderBy) => {
    expect(splitOrderBy(jql)).toEqual({ where, orderBy });
  });

  it('loses nothing but white space at the cut', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { where, orderBy } = splitOrderBy(`${before} ORDER BY ${after}`);
        expect((where + orderBy).replace(/\s/g, '')).toBe(`${before}ORDERBY${after}`.replace(/\s/g, ''));
      }),
    );
  });

  it('finds the order behind any quoted value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const where = equalsClause('summary', text);
        expect(splitOrderBy(`${where} ORDER BY key`)).toEqual({ where, orderBy: 'ORDER BY key' });
      }),
    );
  });
});
