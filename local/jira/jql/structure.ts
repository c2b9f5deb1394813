import { isPlainWord } from './plain-word';
import type {
  Clause,
  FieldName,
  HistoryOperator,
  JqlQuery,
  Operand,
  Operator,
  OrderItem,
  Predicate,
} from './query';

/** A parsed query as `POST /jql/parse` answers it: `JqlQuery` of Jira's OpenAPI document. */
export interface JqlStructure {
  readonly where?: ClauseStructure;
  readonly orderBy?: { readonly fields: readonly OrderStructure[] };
}

export type ClauseStructure =
  | { readonly operator: 'and' | 'or' | 'not'; readonly clauses: readonly ClauseStructure[] }
  | TerminalStructure;

export interface TerminalStructure {
  readonly field: FieldStructure;
  readonly operator: Operator | HistoryOperator;
  readonly operand?: OperandStructure;
  readonly predicates?: readonly { readonly operator: string; readonly operand: OperandStructure }[];
}

export interface FieldStructure {
  readonly name: string;
  readonly encodedName: string;
  readonly property?: readonly [{ readonly entity: string; readonly key: string; readonly path: string }];
}

export type OperandStructure =
  | { readonly values: readonly OperandStructure[]; readonly encodedOperand: string }
  | { readonly value: string; readonly encodedValue: string }
  | { readonly function: string; readonly arguments: readonly string[]; readonly encodedOperand: string }
  | { readonly keyword: 'empty' };

interface OrderStructure {
  readonly field: FieldStructure;
  readonly direction?: 'asc' | 'desc';
}

export const structureOf = ({ where, orderBy }: JqlQuery): JqlStructure => ({
  ...(where === null ? {} : { where: clauseOf(where) }),
  ...(orderBy.length === 0 ? {} : { orderBy: { fields: orderBy.map(orderOf) } }),
});

const clauseOf = (clause: Clause): ClauseStructure => {
  if (clause.kind === 'not') return { operator: 'not', clauses: [clauseOf(clause.clause)] };
  if (clause.kind !== 'terminal') return { operator: clause.kind, clauses: clause.clauses.map(clauseOf) };
  const { field, operator, operand, predicates } = clause;
  const isHistory = operator.startsWith('was') || operator === 'changed';
  return {
    field: fieldOf(field),
    operator,
    ...(operand === null ? {} : { operand: operandOf(operand) }),
    ...(isHistory ? { predicates: predicates.map(predicateOf) } : {}),
  };
};

const predicateOf = ({ operator, operand }: Predicate) => ({ operator, operand: operandOf(operand) });

const fieldOf = ({ name, text, property }: FieldName): FieldStructure => {
  if (property === null) return { name, encodedName: text };
  const { key, path } = property;
  const [entity = name] = name.split('.');
  const tail = path === '' ? '' : `.${path}`;
  return {
    name: `${name}[${key}]${tail}`,
    encodedName: `${text}[${encode(key)}]${tail}`,
    property: [{ entity, key, path }],
  };
};

const operandOf = (operand: Operand): OperandStructure => {
  switch (operand.kind) {
    case 'list':
      return { values: operand.values.map(operandOf), encodedOperand: encodeOperand(operand) };
    case 'value':
      return { value: operand.value, encodedValue: encode(operand.value) };
    case 'function':
      return { function: operand.name, arguments: operand.args, encodedOperand: encodeOperand(operand) };
    case 'empty':
      return { keyword: 'empty' };
  }
};

const encodeOperand = (operand: Operand): string => {
  switch (operand.kind) {
    case 'list':
      return `(${operand.values.map(encodeOperand).join(', ')})`;
    case 'value':
      return encode(operand.value);
    case 'function':
      return `${encode(operand.name)}(${operand.args.map(encode).join(', ')})`;
    case 'empty':
      return 'EMPTY';
  }
};

const encode = (value: string): string =>
  isPlainWord(value)
    ? value
    : `"${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;

const orderOf = ({ field, direction }: OrderItem): OrderStructure => ({
  field: fieldOf(field),
  ...(direction === null ? {} : { direction }),
});
