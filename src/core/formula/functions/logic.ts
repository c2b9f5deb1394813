import { isEmptyIn, isNumeric, type Compiled, type FormulaType } from '../value';
import {
  argumentAt,
  isFault,
  literalAt,
  numericAt,
  wrongType,
  type ArgumentFault,
  type Call,
  type FormulaFunction,
} from './function';

/** `if(condition, then, else)`: nothing is not yes, so an empty condition gives the else. */
const ifFunction: FormulaFunction = {
  min: 3,
  max: 3,
  compile: (call) => {
    const condition = numericAt(call, 0, ['boolean']);
    if (isFault(condition)) return condition;
    const alike = sameType(call, 1);
    if (isFault(alike)) return alike;
    const test = condition.read;
    const then = argumentAt(call, 1).compiled;
    const otherwise = argumentAt(call, 2).compiled;
    if (isNumeric(then) && isNumeric(otherwise)) {
      const a = then.read;
      const b = otherwise.read;
      return { type: then.type, read: (row) => (test(row) === 1 ? a(row) : b(row)) };
    }
    return pickFrom([then, otherwise], (row) => (test(row) === 1 ? 0 : 1));
  },
};

/** `coalesce(a, b, …)`: the first that is not empty. */
const coalesce: FormulaFunction = {
  min: 2,
  max: null,
  compile: (call) => {
    const alike = sameType(call, 0);
    if (isFault(alike)) return alike;
    const choices = call.arguments.map(({ compiled }) => compiled);
    const numbers = choices.filter(isNumeric);
    const [first] = numbers;
    if (first !== undefined) return { type: first.type, read: firstNumber(numbers.map(({ read }) => read)) };
    const empties = choices.map(isEmptyIn);
    return pickFrom(choices, (row) => {
      const at = empties.findIndex((isEmpty) => !isEmpty(row));
      return at < 0 ? 0 : at;
    });
  },
};

const isEmptyFunction: FormulaFunction = {
  min: 1,
  max: 1,
  compile: (call) => {
    const isEmpty = isEmptyIn(argumentAt(call, 0).compiled);
    return { type: 'boolean', read: (row) => Number(isEmpty(row)) };
  },
};

/** `matches("status = Done")`: whether Jira finds the work item with this JQL. */
const matches: FormulaFunction = {
  min: 1,
  max: 1,
  compile: (call) => {
    const jql = literalAt(call, 0, 'JQL');
    if (isFault(jql)) return jql;
    const isFound = call.scope.matches(jql);
    return { type: 'boolean', read: (row) => Number(isFound(row)) };
  },
};

export const LOGIC = { if: ifFunction, coalesce, isempty: isEmptyFunction, matches };

/** The type of all arguments from a place on, which must have one in common. */
function sameType<Row>(call: Call<Row>, from: number): { readonly type: FormulaType } | ArgumentFault {
  const { type } = argumentAt(call, from).compiled;
  const other = call.arguments.findIndex(({ compiled }, at) => at > from && compiled.type !== type);
  return other < 0 ? { type } : wrongType(other, argumentAt(call, other).compiled, [type]);
}

/**
 * The first that is not empty. Asks each once, because formulas are computed for every row; in pairs, because a loop over a list
 * of functions in each row takes ten times as long.
 */
function firstNumber<Row>(reads: readonly ((row: Row) => number)[]): (row: Row) => number {
  return reads.reduceRight((rest, read) => (row) => {
    const value = read(row);
    return Number.isNaN(value) ? rest(row) : value;
  });
}

/** One of several texts or lists, chosen anew for each row. */
function pickFrom<Row>(choices: readonly Compiled<Row>[], choose: (row: Row) => number): Compiled<Row> {
  const texts = choices.filter((choice) => choice.type === 'text');
  if (texts.length > 0) return { type: 'text', read: (row) => texts[choose(row)]?.read(row) ?? null };
  const lists = choices.filter((choice) => choice.type === 'list');
  return { type: 'list', read: (row) => lists[choose(row)]?.read(row) ?? null };
}
