import '../../support/forge-bridge';
import { compileFormula } from '../../../src/core/formula/compile-formula';
import { parseFormula } from '../../../src/core/formula/parse-formula';
import { failure, success } from '../../../src/core/result';
import { formulaFaultText } from '../../../src/frontend/report/formula-words';
import { createTexts } from '../../../src/frontend/texts/texts';

const texts = createTexts([], 'en-US');

function wordsOf(text: string): string {
  const parsed = parseFormula(text);
  const compiled = parsed.ok
    ? compileFormula<null>(parsed.value, {
        reference: (name) =>
          name === 'SP'
            ? success({ type: 'number', read: () => 1 })
            : failure({ code: 'unknown-name', params: { name } }),
        matches: () => () => false,
        today: 0,
        now: 0,
        dayAt: () => 0,
        workdays: () => 0,
        hoursPerDay: 8,
      })
    : parsed;
  if (compiled.ok) throw new Error(`Nothing is wrong with ${text}`);
  return formulaFaultText(compiled.error, texts);
}

describe('formulaFaultText', () => {
  it.each([
    ['', /^Write a formula/],
    ['[SP] *', /^The formula ends too early/],
    ['[SP] ? 2', /^“\?” cannot stand here/],
    ['([SP] + 1', /^This is opened and never closed: \) is missing\./],
    ['[Effort] + 1', /^There is neither a field nor a formula called “Effort”/],
    ['fib([SP])', /^There is no function “fib”/],
    ['if([SP] = 1, 2)', /^if\(\) takes 3 values, and 2 are given\./],
    ['max()', /^max\(\) takes at least 1 value, and 0 are given\./],
    ['round(1, 2, 3)', /^round\(\) takes 1 to 2 values, and 3 are given\./],
    ['today(1)', /^today\(\) takes nothing between its parentheses, and 1 are given\./],
    ['abs("x")', /^Expected here: a number or a duration\. This is: a text\./],
    ['[SP] + "x"', /^“\+” cannot stand between these two: a number and a text\./],
    ['datediff(today(), today(), "years")', /^“years” is not known here\. Possible: weeks, days/],
  ])('says of %j what is wrong and what to do', (text, words) => {
    expect(wordsOf(text)).toMatch(words);
  });
});
