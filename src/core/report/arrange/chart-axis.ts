import { assignColors, SINGLE_COLOR } from '../../chart/colors';
import { EMPTY_SEGMENT, OTHER_SEGMENT } from '../../chart/config';
import type { ChartKind } from '../../chart/kinds';
import type { ModelSegment } from '../../chart/model';
import type { BoundGroup } from '../bind-groups';
import type { Axis, AxisGroup } from './axis';

/** As in a chart: the first segments each in a place of its own, the others together, then rows without a value. */
export function placeForChart(
  group: BoundGroup | null,
  max: number,
): (groups: readonly AxisGroup[]) => Axis['places'] {
  return (groups) => {
    // What stands in an order of its own is never combined.
    const top = group?.divider.isOrdered === true ? Infinity : max;
    const values = groups.filter(hasValue);
    const empty = groups.filter((one) => !hasValue(one));
    if (group === null || values.length <= top) return groups.map((one) => [one]);
    return [...values.slice(0, top).map((one) => [one]), values.slice(top), ...empty.map((one) => [one])];
  };
}

function hasValue({ segments }: AxisGroup): boolean {
  return segments[0] !== null;
}

/** Without a group one segment without a name. */
export function segmentsOf(
  { places }: Axis,
  group: BoundGroup | null,
  periodColors: ChartKind['periodColors'],
): readonly ModelSegment[] {
  if (group === null) return [{ key: '', label: { kind: 'text', text: '' }, color: SINGLE_COLOR }];
  const segments = places.map((groups) => describe(groups, group));
  const { divide } = group.group;
  const colorOf = assignColors({
    dimension: {
      field: group.field,
      bucket: divide.kind === 'periods' ? divide.bucket : null,
      isOrdered: group.divider.isOrdered,
    },
    periodColors,
    segments,
  });
  return segments.map((segment) => ({ key: segment.key, label: segment.label, color: colorOf(segment) }));
}

type Described = Pick<ModelSegment, 'key' | 'label'> & {
  readonly role: 'value' | 'empty' | 'other';
  readonly order: number | null;
  readonly color: null;
};

function describe(groups: readonly AxisGroup[], { operand, group, divider }: BoundGroup): Described {
  const segment = groups[0]?.segments[0] ?? null;
  if (groups.length > 1) {
    const label = { kind: 'other', segments: groups.length } as const;
    return { key: OTHER_SEGMENT, role: 'other', label, order: null, color: null };
  }
  if (segment !== null) {
    const { key, order } = segment;
    return { key, role: 'value', label: divider.labelOf(segment), order, color: null };
  }
  const { of } = group;
  const fieldId = of.kind === 'field' ? of.fieldId : of.formulaId;
  const label = { kind: 'empty', fieldId, fieldName: operand.name } as const;
  return { key: EMPTY_SEGMENT, role: 'empty', label, order: null, color: null };
}
