import jsep from 'jsep';
import { failure, success, type Result } from '../result';
import {
  PRECEDENCE,
  type BinaryOperator,
  type Expression,
  type Span,
  type UnaryOperator,
} from './expression';
import { formulaFault, type FormulaFault } from './fault';

/** Longer ones can neither be read nor explained. */
export const FORMULA_LENGTH_MAX = 2_000;
/** Parts within parts within parts. */
const DEPTH_MAX = 50;

export interface Parsed {
  readonly expression: Expression;
  /** Where each part of the tree stands in the text. */
  readonly spanOf: (part: Expression) => Span;
}

const REFERENCE = 'Reference';

/**
 * Reads the text of a formula. Names stand in brackets, `[Story Points]`, a `]` in a name twice; a name of one word needs none.
 */
export function parseFormula(text: string): Result<Parsed, FormulaFault> {
  if (text.trim() === '') return failure(formulaFault('empty', { start: 0, end: text.length }));
  if (text.length > FORMULA_LENGTH_MAX) {
    return failure(
      formulaFault('too-long', { start: FORMULA_LENGTH_MAX, end: text.length }, { max: FORMULA_LENGTH_MAX }),
    );
  }
  const spans = new Map<Expression, Span>();
  try {
    const expression = toExpression(jsep(text), { text, spans });
    return success({ expression, spanOf: (part) => spans.get(part) ?? { start: 0, end: text.length } });
  } catch (reason) {
    if (reason instanceof Refusal) return failure(reason.fault);
    if (isSyntaxError(reason)) return failure(syntaxFault(text, reason.index));
    throw reason;
  }
}

/** Ends the reading of a formula; only `parseFormula` sees it. */
class Refusal extends Error {
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(fault.code);
    this.fault = fault;
  }
}

const tokenStarts = new WeakMap<jsep.HookScope, number[]>();
const tokenSpans = new WeakMap<jsep.Expression, Span>();

// The parser is told once what our operators are; what it knows of JavaScript beyond them goes.
for (const operator of Object.keys(jsep.binary_ops)) jsep.removeBinaryOp(operator);
for (const operator of Object.keys(jsep.unary_ops)) jsep.removeUnaryOp(operator);
for (const literal of Object.keys(jsep.literals)) jsep.removeLiteral(literal);
for (const [operator, precedence] of Object.entries(PRECEDENCE)) {
  jsep.addBinaryOp(operator, precedence);
  jsep.addBinaryOp(operator.toUpperCase(), precedence);
}
for (const operator of ['-', 'not', 'NOT']) jsep.addUnaryOp(operator);
jsep.addLiteral('true', true);
jsep.addLiteral('false', false);
// Conditions are written as if().
delete jsep.hooks['after-expression'];
// Its nodes do not say where they stand: each token is given its place as it is read.
jsep.hooks.add('gobble-token', function (this: jsep.HookScope, env: { node?: jsep.Expression }) {
  const starts = tokenStarts.get(this) ?? [];
  tokenStarts.set(this, starts);
  starts.push(this.index);
  if (starts.length > DEPTH_MAX) {
    const at = { start: this.index, end: this.index + 1 };
    throw new Refusal(formulaFault('too-deep', at, { max: DEPTH_MAX }));
  }
  if (this.char === '[') env.node = readReference(this);
  else if (/[\d.]/.test(this.char)) {
    const literal = this.gobbleNumericLiteral();
    if (literal !== undefined) env.node = literal;
  }
});
jsep.hooks.add('after-token', function (this: jsep.HookScope, { node }: { node?: jsep.Expression }) {
  const start = tokenStarts.get(this)?.pop() ?? 0;
  if (typeof node === 'object') tokenSpans.set(node, { start, end: endBefore(this.expr, this.index) });
});

function readReference(scope: jsep.HookScope): jsep.Expression {
  const start = scope.index;
  const closed = /^\[((?:[^\]]|\]\])*)\]/.exec(scope.expr.slice(start));
  if (closed === null) {
    throw new Refusal(formulaFault('unclosed', { start, end: scope.expr.length }, { what: ']' }));
  }
  scope.index += closed[0].length;
  return { type: REFERENCE, name: (closed[1] ?? '').replaceAll(']]', ']').trim() };
}

/** The parser has gone on to what follows the spaces. */
function endBefore(text: string, index: number): number {
  return text.slice(0, index).trimEnd().length;
}

interface Reading {
  readonly text: string;
  readonly spans: Map<Expression, Span>;
}

function toExpression(node: jsep.Expression | null | undefined, reading: Reading): Expression {
  if (node === null || node === undefined) throw unexpected(reading.text, reading.text.length);
  const convert = Object.hasOwn(CONVERT, node.type) ? CONVERT[node.type] : undefined;
  if (convert === undefined) throw unexpected(reading.text, spanOf(node, reading.text).start);
  const expression = convert(node, reading);
  reading.spans.set(expression, spanOf(node, reading.text));
  return expression;
}

/** By the parser's types of nodes; all others have no meaning in a formula. */
const CONVERT: Readonly<Record<string, (node: jsep.Expression, reading: Reading) => Expression>> = {
  Literal: (node, { text }) => literalOf(node as jsep.Literal, spanOf(node, text)),
  Identifier: (node) => ({ kind: 'reference', name: (node as jsep.Identifier).name }),
  [REFERENCE]: (node) => ({ kind: 'reference', name: (node as jsep.Identifier).name }),
  UnaryExpression: (node, reading) => {
    const { operator, argument } = node as jsep.UnaryExpression;
    return {
      kind: 'unary',
      operator: operator.toLowerCase() as UnaryOperator,
      operand: toExpression(argument, reading),
    };
  },
  BinaryExpression: (node, reading) => {
    const { operator, left, right } = node as jsep.BinaryExpression;
    return {
      kind: 'binary',
      operator: operator.toLowerCase() as BinaryOperator,
      left: toExpression(left, reading),
      right: toExpression(right, reading),
    };
  },
  CallExpression: (node, reading) => {
    const { callee, arguments: given } = node as jsep.CallExpression;
    if (callee.type !== 'Identifier') throw unexpected(reading.text, spanOf(node, reading.text).start);
    return {
      kind: 'call',
      name: (callee as jsep.Identifier).name.toLowerCase(),
      arguments: given.map((argument) => toExpression(argument, reading)),
    };
  },
  Compound: (node, { text }) => {
    const [, second] = (node as jsep.Compound).body;
    throw unexpected(text, second === undefined ? text.length : spanOf(second, text).start);
  },
};

function literalOf({ value }: jsep.Literal, at: Span): Expression {
  switch (typeof value) {
    case 'number':
      if (Number.isFinite(value)) return { kind: 'number', value };
      break;
    case 'string':
      return { kind: 'text', value };
    case 'boolean':
      return { kind: 'boolean', value };
    default:
  }
  throw new Refusal(formulaFault('unexpected', at, { found: String(value) }));
}

function spanOf(node: jsep.Expression, text: string): Span {
  const known = tokenSpans.get(node);
  if (known !== undefined) return known;
  if (node.type === 'BinaryExpression') {
    const { left, right } = node as jsep.BinaryExpression;
    const span = { start: spanOf(left, text).start, end: spanOf(right, text).end };
    tokenSpans.set(node, span);
    return span;
  }
  return { start: 0, end: text.length };
}

function unexpected(text: string, index: number): Refusal {
  return new Refusal(syntaxFault(text, index));
}

function isSyntaxError(reason: unknown): reason is Error & { readonly index: number } {
  return reason instanceof Error && 'index' in reason && typeof reason.index === 'number';
}

/** At the end of the text something is missing: what was opened last and not closed, if anything. */
function syntaxFault(text: string, index: number): FormulaFault {
  const found = text.slice(index).trimStart()[0] ?? '';
  if (found !== '') {
    const start = text.indexOf(found, index);
    return formulaFault('unexpected', { start, end: start + 1 }, { found });
  }
  const at = { start: text.trimEnd().length, end: text.length };
  const open = lastUnclosed(text);
  return open === null
    ? formulaFault('unexpected', at, { found: '' })
    : formulaFault('unclosed', { start: open.index, end: text.length }, { what: open.what });
}

function lastUnclosed(text: string): { readonly index: number; readonly what: string } | null {
  const opened: number[] = [];
  for (const { 0: token, index } of text.matchAll(
    /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\[(?:[^\]]|\]\])*\]|[()]/g,
  )) {
    const [first = ''] = token;
    if (token === '(') opened.push(index);
    else if (token === ')') opened.pop();
    else if ((first === '"' || first === "'") && (token.length === 1 || !token.endsWith(first))) {
      return { index, what: first };
    }
  }
  const index = opened.pop();
  return index === undefined ? null : { index, what: ')' };
}
