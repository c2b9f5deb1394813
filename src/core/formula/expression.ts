/** A formula as a tree. Equal formulas have equal trees; where each part stands is kept beside the tree, see `Parsed`. */
export type Expression =
  /** Finite and not below 0: a minus is an operator. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A field or another formula, by its name or its id. */
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

export type UnaryOperator = '-' | 'not';

/** Every operator of two sides with its precedence: the higher binds first, equals from left to right. */
export const PRECEDENCE = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
} as const;

export type BinaryOperator = keyof typeof PRECEDENCE;

/** A stretch of the text of a formula: from the character `start` up to, and without, the character `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All parts of a formula, the whole first. It does not call itself: a sum of many has as many levels as summands. */
export function partsOf(expression: Expression): readonly Expression[] {
  const parts = [expression];
  for (const part of parts) parts.push(...partsWithin(part));
  return parts;
}

function partsWithin(part: Expression): readonly Expression[] {
  switch (part.kind) {
    case 'number':
    case 'text':
    case 'boolean':
    case 'reference':
      return [];
    case 'unary':
      return [part.operand];
    case 'binary':
      return [part.left, part.right];
    case 'call':
      return part.arguments;
  }
}
