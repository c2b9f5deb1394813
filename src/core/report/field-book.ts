import { appError, type AppError } from '../error';
import type { Field } from '../field/field';
import type { NameFault } from '../formula/scope';
import { KEY_FIELD } from '../list/config';
import { failure, success, type Result } from '../result';
import type { ReportRowKind } from './definition';
import { WORKLOG_FIELDS } from './worklog-fields';

/** The fields that rows can have, by their ids and by the names that formulas use. */
export interface FieldBook {
  readonly all: readonly Field[];
  readonly byId: (id: string) => Result<Field, AppError>;
  /** Ids first, then names whatever their case. */
  readonly byName: (name: string) => Result<Field, NameFault>;
}

const OWN_FIELDS: Readonly<Record<ReportRowKind, readonly Field[]>> = {
  'work-items': [],
  worklogs: WORKLOG_FIELDS,
};

/** Jira's own list has the key only on some sites. */
const KEY: Field = { id: KEY_FIELD, name: 'Key', isCustom: false, clauseNames: ['key'], schema: null };

export function createFieldBook(siteFields: readonly Field[], rowsAre: ReportRowKind): FieldBook {
  const byId = new Map<string, Field>(
    [KEY, ...siteFields, ...OWN_FIELDS[rowsAre]].map((field) => [field.id, field]),
  );
  const byName = new Map<string, Field[]>();
  for (const field of byId.values()) {
    const name = field.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), field]);
  }
  return {
    all: [...byId.values()],
    byId: (id) => {
      const field = byId.get(id);
      return field === undefined ? failure(appError('field-not-found', { fieldId: id })) : success(field);
    },
    byName: (name) => {
      const known = byId.get(name);
      const [field, ...others] = known === undefined ? (byName.get(name.toLowerCase()) ?? []) : [known];
      if (field === undefined) return failure({ code: 'unknown-name', params: { name } });
      if (others.length === 0) return success(field);
      const ids = [field, ...others].map((one) => one.id).join(', ');
      return failure({ code: 'ambiguous-name', params: { name, ids } });
    },
  };
}
