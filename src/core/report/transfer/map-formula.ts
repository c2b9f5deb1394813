import type { Expression } from '../../formula/expression';
import { parseFormula } from '../../formula/parse-formula';
import { printFormula } from '../../formula/print-formula';

/** What becomes of what a formula names. */
export interface MapFormula {
  readonly field: (id: string) => string;
  /** Of the JQL of `matches()`. */
  readonly jql: (text: string) => string;
}

/** A formula with other names. One that names none of them, or has a fault, stays as it was typed. */
export function mapFormula(text: string, { field, jql }: MapFormula): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) return text;
  const { expression } = parsed.value;
  const mapped = printFormula(withJql(expression, jql), field);
  return mapped === printFormula(expression) ? text : mapped;
}

function withJql(part: Expression, jql: MapFormula['jql']): Expression {
  switch (part.kind) {
    case 'number':
    case 'text':
    case 'boolean':
    case 'reference':
      return part;
    case 'unary':
      return { ...part, operand: withJql(part.operand, jql) };
    case 'binary':
      return { ...part, left: withJql(part.left, jql), right: withJql(part.right, jql) };
    case 'call': {
      const isJql = part.name.toLowerCase() === 'matches';
      return {
        ...part,
        arguments: part.arguments.map((one) =>
          isJql && one.kind === 'text' ? { ...one, value: jql(one.value) } : withJql(one, jql),
        ),
      };
    }
  }
}
