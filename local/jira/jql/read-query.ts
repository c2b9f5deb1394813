import {
  JastBuilder,
  type Argument,
  type Clause as AstClause,
  type Field,
  type Operand as AstOperand,
  type OrderByField,
  type TerminalClause as AstTerminal,
} from '@atlaskit/jql-ast';
import { decodeString } from './decode-string';
import {
  HISTORY_OPERATORS,
  OPERATORS,
  type Clause,
  type FieldName,
  type JqlQuery,
  type Operand,
  type OrderItem,
  type TerminalClause,
} from './query';
import { syntaxMessage } from './syntax-message';

export type ReadQuery =
  | { readonly ok: true; readonly query: JqlQuery }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Reads JQL with Atlassian's parser into plain data. Only the first fault is told, as Jira does. */
export const readQuery = (jql: string): ReadQuery => {
  const ast = new JastBuilder().build(jql);
  const fault = ast.errors[0];
  if (fault !== undefined) return { ok: false, errors: [syntaxMessage(fault)] };
  const where = ast.query?.where;
  const orderBy = ast.query?.orderBy;
  return {
    ok: true,
    query: {
      where: where === undefined ? null : readClause(where),
      orderBy: orderBy === undefined ? [] : orderBy.fields.map(readOrderItem),
    },
  };
};

const readClause = (clause: AstClause): Clause => {
  if (clause.clauseType === 'compound') {
    return { kind: clause.operator.value, clauses: clause.clauses.map(readClause) };
  }
  if (clause.clauseType === 'not') return { kind: 'not', clause: readClause(clause.clause) };
  return readTerminal(clause);
};

const readTerminal = (clause: AstTerminal): TerminalClause => {
  const written = clause.operator?.value;
  const operator = [...OPERATORS, ...HISTORY_OPERATORS].find((each) => each === written);
  if (operator === undefined)
    throw new Error(`The parser gave an operator that JQL does not have: ${String(written)}`);
  return {
    kind: 'terminal',
    field: readField(clause.field),
    operator,
    operand: clause.operand === undefined ? null : readOperand(clause.operand),
    predicates: clause.predicates.flatMap((predicate) =>
      predicate.operand === undefined
        ? []
        : [{ operator: predicate.operator.value, operand: readOperand(predicate.operand) }],
    ),
  };
};

const readField = (field: Field): FieldName => {
  const property = field.properties?.[0];
  return {
    name: decodeString(field.text),
    text: field.text,
    property:
      property === undefined
        ? null
        : {
            key: property.key === undefined ? '' : argumentValue(property.key),
            path: (property.path ?? []).map(argumentValue).join('').replace(/^\./, ''),
          },
  };
};

const argumentValue = (argument: Argument): string => decodeString(argument.text);

const readOperand = (operand: AstOperand): Operand => {
  switch (operand.operandType) {
    case 'list':
      return { kind: 'list', values: operand.values.map(readOperand) };
    case 'keyword':
      return { kind: 'empty' };
    case 'value':
      return { kind: 'value', value: decodeString(operand.text), text: operand.text };
    case 'function':
      return {
        kind: 'function',
        name: decodeString(operand.function.text),
        args: operand.arguments.map(argumentValue),
        text: `${operand.function.text}(${operand.arguments.map(({ text }) => text).join(', ')})`,
      };
  }
};

const readOrderItem = (item: OrderByField): OrderItem => ({
  field: readField(item.field),
  direction: item.direction === undefined ? null : item.direction.value === 'DESC' ? 'desc' : 'asc',
});
