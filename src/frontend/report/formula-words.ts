import type { FormulaFault } from '../../core/formula/fault';
import { FORMULA_TYPES } from '../../core/formula/value';
import type { Texts } from '../texts/texts';

type Params = FormulaFault['params'];
type Words = Readonly<Record<string, string | number>>;

/** What of a fault's parameters is told in the reader's words, by the parameter. */
const SPOKEN: Readonly<Record<string, (value: string, texts: Texts, params: Params) => Words>> = {
  expected: (value, texts) => ({ expected: typeNames(value, texts, 'disjunction') }),
  given: (value, texts) => ({ given: typeNames(value, texts, 'conjunction') }),
  found: (found) => ({ isEnd: found === '' ? 'yes' : 'no' }),
  max: (max, _, { min, name }) => ({
    range: name === undefined ? 'none' : max === '' ? 'open' : max === String(min) ? 'exact' : 'closed',
  }),
};

/** What is wrong with a formula, and what to do about it. */
export function formulaFaultText({ code, params }: FormulaFault, texts: Texts): string {
  const words = Object.entries(params).map(
    ([name, value]) => SPOKEN[name]?.(String(value), texts, params) ?? {},
  );
  return texts.t(`formula.fault.${code}`, Object.assign({}, params, ...words) as Words);
}

/** "number or duration" of "number, duration". A number of arguments is no type and stays. */
function typeNames(list: string, { t, locale }: Texts, type: 'disjunction' | 'conjunction'): string {
  const names = list.split(', ').map((name) => {
    const known = FORMULA_TYPES.find((one) => one === name);
    return known === undefined ? name : t(`formula.type.${known}`);
  });
  return new Intl.ListFormat(locale, { type }).format(names);
}
