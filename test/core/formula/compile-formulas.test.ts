import { compileFormulas, type NamedFormula } from '../../../src/core/formula/compile-formulas';
import type { FormulaScope } from '../../../src/core/formula/scope';
import { failure, success } from '../../../src/core/result';

const scope: FormulaScope<number> = {
  reference: (name) =>
    name === 'SP'
      ? success({ type: 'number', read: (row) => row })
      : failure({ code: 'unknown-name', params: { name } }),
  matches: () => () => false,
  today: 0,
  now: 0,
  dayAt: () => 0,
  workdays: () => 0,
  hoursPerDay: 8,
};

function compiled(...formulas: readonly (readonly [id: string, text: string])[]) {
  const named: readonly NamedFormula[] = formulas.map(([id, text]) => ({ id, name: `The ${id}`, text }));
  const outcomeOf = compileFormulas(named, scope);
  return new Map(named.map((formula) => [formula.id, outcomeOf(formula)]));
}

describe('compileFormulas', () => {
  it('lets formulas use each other, by id and by name, in any order', () => {
    const outcomes = compiled(['c', '[the b] + 1'], ['b', 'a * 10'], ['a', 'SP + 1']);
    const c = outcomes.get('c');
    expect(c?.ok === true && c.value.type === 'number' ? c.value.read(4) : c).toBe(51);
  });

  it('refuses a circle where it closes, and says what goes around', () => {
    const outcomes = compiled(['a', '1 + b'], ['b', 'c'], ['c', '2 * a'], ['d', 'a'], ['e', 'SP']);
    expect(outcomes.get('c')).toEqual(
      failure({ code: 'cycle', at: { start: 4, end: 5 }, params: { path: 'The a → The b → The c → The a' } }),
    );
    expect(outcomes.get('d')).toMatchObject({ error: { code: 'faulty-formula', params: { name: 'The a' } } });
    expect(outcomes.get('e')?.ok).toBe(true);
  });

  it('refuses a formula that is itself', () => {
    expect(compiled(['a', 'a']).get('a')).toMatchObject({
      error: { code: 'cycle', params: { path: 'The a → The a' } },
    });
  });
});
