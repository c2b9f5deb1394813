import { assignColors, type ColoredSegment } from '../chart/colors';
import type { Field } from '../field/field';

interface ValueOfField {
  readonly key: string;
  /** As the field gives it: of statuses, the place of their category. */
  readonly order: number | null;
}

/** The colours that charts give to the values of a system field, by key; blank is the segment without a value. */
export function segmentColors(
  fieldType: 'status' | 'user',
  values: readonly ValueOfField[],
): (key: string) => string {
  const field: Field = {
    id: fieldType,
    name: fieldType,
    isCustom: false,
    clauseNames: [],
    schema: { type: fieldType, items: null, system: null, custom: null },
  };
  const axis = values.map(({ key, order }): ColoredSegment => ({
    key,
    order,
    role: key === '' ? 'empty' : 'value',
    color: null,
  }));
  const colorOf = assignColors({
    dimension: { field, bucket: null, isOrdered: false },
    periodColors: 'each',
    segments: axis,
  });
  const byKey = new Map(axis.map((segment) => [segment.key, colorOf(segment)]));
  return (key) => byKey.get(key) ?? '';
}
