import { RESERVED_WORDS } from '@atlaskit/jql-ast';
import { DATA_TYPES } from './data-type';
import type { JqlField } from './fields/field';
import { JQL_FUNCTIONS } from './functions/function-list';
import { isPlainWord } from './plain-word';
import { HISTORY_OPERATORS } from './query';

type Flag = 'true' | 'false';

export interface FieldReference {
  readonly value: string;
  readonly displayName: string;
  readonly orderable: Flag;
  readonly searchable: Flag;
  readonly auto?: Flag;
  readonly cfid?: string;
  readonly operators: readonly string[];
  readonly types: readonly string[];
}

export interface FunctionReference {
  readonly value: string;
  readonly displayName: string;
  readonly isList?: Flag;
  readonly types: readonly string[];
}

/** The answer to `GET /jql/autocompletedata`. */
export interface JqlReference {
  readonly visibleFieldNames: readonly FieldReference[];
  readonly visibleFunctionNames: readonly FunctionReference[];
  readonly jqlReservedWords: readonly string[];
}

export const RESERVED_WORD_LIST: readonly string[] = [...RESERVED_WORDS];

const flag = (value: boolean): Flag => (value ? 'true' : 'false');

export const fieldReference = (field: JqlField): FieldReference => {
  const name = field.names[0] ?? field.id;
  return {
    value: isPlainWord(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`,
    displayName: field.displayName,
    orderable: flag(field.sort !== null),
    searchable: 'true',
    ...(field.hasSuggestions ? { auto: 'true' } : {}),
    ...(field.cfid === null ? {} : { cfid: field.cfid }),
    operators: [...field.operators, ...(field.hasHistory ? HISTORY_OPERATORS : [])],
    types: [DATA_TYPES[field.dataType]],
  };
};

export const functionReference = (): readonly FunctionReference[] =>
  JQL_FUNCTIONS.map(({ name, minArguments, isList, type }) => {
    const text = `${name}(${minArguments === 0 ? '' : '""'})`;
    return {
      value: text,
      displayName: text,
      ...(isList ? { isList: 'true' } : {}),
      types: [DATA_TYPES[type]],
    };
  });
