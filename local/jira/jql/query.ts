/** A JQL query as plain data: what the parser understood, before any field or value is looked up. */
export interface JqlQuery {
  readonly where: Clause | null;
  readonly orderBy: readonly OrderItem[];
}

export type Clause = CompoundClause | NotClause | TerminalClause;

export interface CompoundClause {
  readonly kind: 'and' | 'or';
  readonly clauses: readonly Clause[];
}

export interface NotClause {
  readonly kind: 'not';
  readonly clause: Clause;
}

export interface TerminalClause {
  readonly kind: 'terminal';
  readonly field: FieldName;
  readonly operator: Operator | HistoryOperator;
  /** Null only with `changed`. */
  readonly operand: Operand | null;
  readonly predicates: readonly Predicate[];
}

export const OPERATORS = [
  '=',
  '!=',
  '>',
  '>=',
  '<',
  '<=',
  'in',
  'not in',
  '~',
  '!~',
  'is',
  'is not',
] as const;
export type Operator = (typeof OPERATORS)[number];

export const HISTORY_OPERATORS = ['was', 'was not', 'was in', 'was not in', 'changed'] as const;
export type HistoryOperator = (typeof HISTORY_OPERATORS)[number];

export interface Predicate {
  readonly operator: string;
  readonly operand: Operand;
}

export interface FieldName {
  readonly name: string;
  /** As written, quotes included. */
  readonly text: string;
  /** `issue.property[key].path`: the entity property asked for. */
  readonly property: { readonly key: string; readonly path: string } | null;
}

export type Operand = ListOperand | UnitaryOperand;
export type UnitaryOperand = ValueOperand | FunctionOperand | EmptyOperand;

export interface ListOperand {
  readonly kind: 'list';
  readonly values: readonly Operand[];
}

export interface ValueOperand {
  readonly kind: 'value';
  readonly value: string;
  /** As written, quotes included. */
  readonly text: string;
}

export interface FunctionOperand {
  readonly kind: 'function';
  readonly name: string;
  readonly args: readonly string[];
  readonly text: string;
}

export interface EmptyOperand {
  readonly kind: 'empty';
}

export interface OrderItem {
  readonly field: FieldName;
  /** Null: the field's own order. */
  readonly direction: 'asc' | 'desc' | null;
}
