import { valueDimension } from '../../aggregate/dimension';
import { grownIntegers } from '../../aggregate/grown';
import { createSetAxis, UNREADABLE_SET } from '../../aggregate/set-axis';
import { EMPTY_SET } from '../../aggregate/value-sets';
import type { Field } from '../../field/field';
import type { FieldKind, Grouping } from '../../field/kind';
import { listCell } from '../../list/cell';
import { EMPTY_CELL, UNREADABLE_CELL, type ReportCell } from '../cell';
import { whenChanged, type Clock } from './clock';
import type { FieldColumn } from './field-column';
import { readSets } from './read-sets';
import { createSortKeys } from './sort-keys';

interface SetReading {
  readonly kind: FieldKind;
  readonly grouping: Grouping;
  readonly clock: Clock;
}

/** Texts, people, statuses, lists of them …: four bytes a row, and each different set of values once. */
export function createSetColumn(field: Field, { kind, grouping, clock }: SetReading): FieldColumn {
  const dimension = valueDimension(field, grouping, kind);
  const axis = createSetAxis(dimension);
  const type = kind.isMultiValued ? 'list' : 'text';
  const unreadable = new Set<number>();
  const cells: ReportCell[] = [];
  let all = new Int32Array();
  let length = 0;

  const sets = (): Int32Array => all.subarray(0, length);
  const setCount = axis.size;
  const { membersOf } = axis;
  const segments = whenChanged(clock, () => axis.encode().segments);
  const reading = { sets, setCount, membersOf, segments };

  return {
    fieldIds: dimension.fieldIds,
    addAll(issues, from) {
      length = from + issues.length;
      all = grownIntegers(all, length);
      const page = all.subarray(from, length);
      axis.writeSets(issues, page);
      for (let at = 0; at < page.length; at += 1) {
        const set = page[at] ?? EMPTY_SET;
        const issue = issues[at];
        if (set === UNREADABLE_SET) unreadable.add(from + at);
        else if (issue !== undefined && cells[set] === undefined) cells[set] = listCell(field, issue);
      }
    },
    operand: {
      kind: 'sets',
      type,
      name: field.name,
      compiled: readSets(type, { ...reading, clock }),
      unreadable: () => unreadable,
      sortKeys: whenChanged(clock, createSortKeys(reading)),
      ...reading,
      identify: grouping.identify,
      cell: (row) => {
        const set = all[row] ?? EMPTY_SET;
        return set === UNREADABLE_SET ? UNREADABLE_CELL : (cells[set] ?? EMPTY_CELL);
      },
    },
  };
}
