import fc from 'fast-check';
import { PRECEDENCE, type BinaryOperator, type Expression } from '../../../src/core/formula/expression';
import { parseFormula } from '../../../src/core/formula/parse-formula';
import { printFormula } from '../../../src/core/formula/print-formula';

function printed(text: string): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return printFormula(parsed.value.expression);
}

/** The code of the fault and the part of the text that it points at. */
function faultOf(text: string): readonly [string, string] {
  const parsed = parseFormula(text);
  if (parsed.ok) throw new Error(`${text} is fine`);
  const { code, at } = parsed.error;
  return [code, text.slice(at.start, at.end)];
}

const operators = Object.keys(PRECEDENCE) as readonly BinaryOperator[];

const { expression: anyExpression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    fc
      .double({ min: 0, noNaN: true, noDefaultInfinity: true })
      .map((value) => ({ kind: 'number' as const, value: Math.abs(value) })),
    fc.string({ unit: 'binary' }).map((value) => ({ kind: 'text' as const, value })),
    fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
    fc
      .string({ minLength: 1 })
      .filter((name) => name === name.trim())
      .map((name) => ({ kind: 'reference' as const, name })),
    fc.record({
      kind: fc.constant('unary' as const),
      operator: fc.constantFrom('-' as const, 'not' as const),
      operand: tie('expression'),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(...operators),
      left: tie('expression'),
      right: tie('expression'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('if', 'max', 'datediff'),
      arguments: fc.array(tie('expression'), { maxLength: 4 }),
    }),
  ),
}));

describe('parseFormula', () => {
  it('reads back the tree that a text was printed from', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const text = printFormula(expression);
        fc.pre(text.length <= 2_000);
        const parsed = parseFormula(text);
        expect(parsed.ok ? parsed.value.expression : { text, fault: parsed.error }).toEqual(expression);
      }),
    );
  });

  it.each([
    ['1 + 2 * 3', '1 + 2 * 3'],
    ['(1 + 2) * 3', '(1 + 2) * 3'],
    ['1 - (2 - 3)', '1 - (2 - 3)'],
    ['(1 - 2) - 3', '1 - 2 - 3'],
    ['a OR b AND NOT c', '[a] or [b] and not [c]'],
    ['[Story Points]>=2.50', '[Story Points] >= 2.5'],
    ['IF(Priority = "High", 1, 0)', 'if([Priority] = "High", 1, 0)'],
    ['"a \\"quote\\""', '"a \\"quote\\""'],
    ['[odd ]] name]', '[odd ]] name]'],
    ['-(-2)', '--2'],
  ])('reads %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', '   '],
    ['1 +', 'unexpected', ''],
    ['1 + * 2', 'unexpected', '*'],
    ['(1 + 2', 'unclosed', '(1 + 2'],
    ['max(1, (2)', 'unclosed', '(1, (2)'],
    ['"never', 'unclosed', '"never'],
    ['2 * [Story', 'unclosed', '[Story'],
    ['1 2', 'unexpected', '2'],
    ['a ? b : c', 'unexpected', '?'],
    ['a.b', 'unexpected', 'a'],
    ["'it''s'", 'unexpected', "'"],
    ['a; b', 'unexpected', 'b'],
    ['a && b', 'unexpected', '&'],
    ['1e999', 'unexpected', '1e999'],
    ['max(1,,2)', 'unexpected', '2'],
    ['this', 'unexpected', 't'],
  ])('points at what is wrong in «%s»', (text, code, place) => {
    expect(faultOf(text)).toEqual([code, place]);
  });

  it('refuses what is too long or too deep', () => {
    expect(faultOf('1'.repeat(2_001))[0]).toBe('too-long');
    expect(faultOf(`${'('.repeat(60)}1${')'.repeat(60)}`)).toEqual(['too-deep', '(']);
  });

  it('never fails in another way, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const parsed = parseFormula(text);
        expect(parsed.ok || parsed.error.at.start <= text.length).toBe(true);
      }),
    );
    const signs = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '"',
      "'",
      ',',
      '+',
      '-',
      '*',
      '.',
      '1',
      'a',
      ' ',
      'not',
      'if',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const parsed = parseFormula(text);
        expect(parsed.ok || parsed.error.at.end <= text.length + 1).toBe(true);
      }),
    );
  });
});
