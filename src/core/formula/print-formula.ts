import { PRECEDENCE, type Expression } from './expression';

/** Binds closer than every operator of two sides. */
const UNARY = 6;

/** The text of a formula; `parseFormula` reads the same tree from it. `nameOf` may write other names for the references. */
export function printFormula(
  expression: Expression,
  nameOf: (name: string) => string = (name) => name,
): string {
  const print = (part: Expression, outer: number): string => {
    switch (part.kind) {
      case 'number':
      case 'boolean':
        return String(part.value);
      case 'text':
        return `"${part.value.replaceAll(/["\\\n\r\t]/g, (char) => ESCAPES[char] ?? char)}"`;
      case 'reference':
        return `[${nameOf(part.name).replaceAll(']', ']]')}]`;
      case 'unary': {
        const operator = part.operator === 'not' ? 'not ' : '-';
        return operator + print(part.operand, UNARY);
      }
      case 'binary': {
        const precedence = PRECEDENCE[part.operator];
        const left = print(part.left, precedence);
        const right = print(part.right, precedence + 1);
        const whole = `${left} ${part.operator} ${right}`;
        return precedence < outer ? `(${whole})` : whole;
      }
      case 'call':
        return `${part.name}(${part.arguments.map((argument) => print(argument, 0)).join(', ')})`;
    }
  };
  return print(expression, 0);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
