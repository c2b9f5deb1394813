import type { Field } from '../../field/field';
import { fieldKind } from '../../field/registry';
import type { FieldColumn } from './field-column';
import type { Clock } from './clock';
import { createNumberColumn } from './number-column';
import { createSetColumn } from './set-column';

/** Null for a field that cannot be calculated, grouped or sorted with. */
export function createFieldColumn(field: Field, clock: Clock): FieldColumn | null {
  const kind = fieldKind(field);
  if (kind === null) return null;
  const { moment, measuring, grouping } = kind;
  if (moment !== null) {
    const type = moment.kind === 'date' ? 'date' : 'moment';
    return createNumberColumn(field, {
      type,
      read: moment.read,
      cellOf: (at) => ({ kind: 'moment', of: moment.kind, at }),
    });
  }
  if (measuring !== null) {
    const { unit, read } = measuring;
    const type = unit === 'seconds' ? 'duration' : 'number';
    return createNumberColumn(field, { type, read, cellOf: (value) => ({ kind: 'number', value, unit }) });
  }
  return grouping === null ? null : createSetColumn(field, { kind, grouping, clock });
}
