import type { Field } from '../field/field';
import { jqlFieldName } from '../field/jql-name';
import { fieldKind } from '../field/registry';
import {
  and,
  betweenClause,
  containsClause,
  currentUserClause,
  isEmptyClause,
  or,
  rangeClause,
} from '../source/jql';
import type { FilterChoice } from './choice';
import type { FilterChoices, FilterConfig } from './config';

export interface FilterClause {
  /** Blank when nothing restricts. */
  readonly jql: string;
  /** The fields whose choice restricts, in the order of the configuration. */
  readonly active: readonly { readonly field: Field; readonly choice: FilterChoice }[];
}

/**
 * One clause from all choices: every field must match. Choices of fields that are not configured, or that the viewer's site
 * does not have, restrict nothing.
 */
export function filterClause(
  config: FilterConfig,
  choices: FilterChoices,
  fields: readonly Field[],
): FilterClause {
  const parts = config.fields.flatMap(({ fieldId }) => {
    const field = fields.find(({ id }) => id === fieldId);
    const choice = Object.hasOwn(choices, fieldId) ? choices[fieldId] : undefined;
    if (field === undefined || choice === undefined) return [];
    const jql = choiceClause(field, choice);
    return jql === null ? [] : [{ field, choice, jql }];
  });
  return {
    jql: and(...parts.map(({ jql }) => jql)),
    active: parts.map(({ field, choice }) => ({ field, choice })),
  };
}

/** Null when the choice restricts nothing, or when the field is not one of its kind any more. */
export function choiceClause(field: Field, choice: FilterChoice): string | null {
  const name = jqlFieldName(field);
  if (name === null) return null;
  switch (choice.kind) {
    case 'values':
      return valuesClause(field, name, choice);
    case 'days':
      return choice.from === null && choice.to === null
        ? null
        : rangeClause(name, { from: choice.from, before: choice.to === null ? null : dayAfter(choice.to) });
    case 'near-days': {
      const { direction, days } = choice;
      return direction === 'last'
        ? rangeClause(name, { from: `-${String(days)}d`, before: '0d' })
        : rangeClause(name, { from: '0d', before: `${String(days)}d` });
    }
    case 'numbers':
      return choice.from === null && choice.to === null ? null : betweenClause(name, choice);
    case 'text':
      return containsClause(name, choice.text);
  }
}

function valuesClause(
  field: Field,
  name: string,
  { values, empty, viewer }: Extract<FilterChoice, { kind: 'values' }>,
): string | null {
  const grouping = fieldKind(field)?.grouping ?? null;
  const segments = values.map(({ value }) => ({ key: value, label: value, order: null }));
  const clauses = [
    segments.length === 0 || grouping === null ? null : grouping.clause(name, segments),
    viewer ? currentUserClause(name) : null,
    empty ? isEmptyClause(name) : null,
  ].filter((clause) => clause !== null);
  return clauses.length === 0 ? null : or(...clauses);
}

const DAY_MS = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
