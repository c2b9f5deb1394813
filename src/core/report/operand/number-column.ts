import { grown } from '../../aggregate/grown';
import type { Field } from '../../field/field';
import { EMPTY, type NumericType } from '../../formula/value';
import { EMPTY_CELL, UNREADABLE_CELL, type ReportCell } from '../cell';
import type { FieldColumn } from './field-column';

interface NumberReading {
  readonly type: NumericType;
  /** Not finite for a value of unknown shape. Never asked without a value. */
  readonly read: (raw: unknown) => number;
  readonly cellOf: (value: number) => ReportCell;
}

/** Numbers, durations, dates and moments: eight bytes a row. */
export function createNumberColumn({ id, name }: Field, { type, read, cellOf }: NumberReading): FieldColumn {
  let values = new Float64Array();
  let length = 0;
  const unreadable = new Set<number>();

  return {
    fieldIds: [id],
    addAll(issues, from) {
      length = from + issues.length;
      values = grown(values, length);
      for (let at = 0; at < issues.length; at += 1) {
        const raw = issues[at]?.fields[id];
        if (raw === null || raw === undefined) {
          values[from + at] = EMPTY;
          continue;
        }
        const value = read(raw);
        const isReadable = Number.isFinite(value);
        values[from + at] = isReadable ? value : EMPTY;
        if (!isReadable) unreadable.add(from + at);
      }
    },
    operand: {
      kind: 'numbers',
      type,
      name,
      compiled: { type, read: (row) => values[row] ?? EMPTY },
      unreadable: () => unreadable,
      sortKeys: () => values.subarray(0, length),
      values: () => values.subarray(0, length),
      cell: (row) => {
        const value = values[row] ?? EMPTY;
        if (unreadable.has(row)) return UNREADABLE_CELL;
        return Number.isNaN(value) ? EMPTY_CELL : cellOf(value);
      },
    },
  };
}
