import { prepareMeasure, type MeasureUnit } from '../../core/chart/prepare-measure';
import type { Field } from '../../core/field/field';
import type { Draft } from './draft';
import { ignoreFault } from './faults';
import { readMeasure } from './measure-draft';
import { unreadContext } from './unread-context';

/** The unit of the numbers; null while the measure is unfinished, or where its fields cannot be found. */
export function measureUnit({ calculate, sources }: Draft, fields: readonly Field[]): MeasureUnit | null {
  const spec = readMeasure(
    // The rank decides no unit, and may not be typed yet.
    { ...calculate, percentileChoice: '50' },
    sources.map(({ id }) => id),
    ignoreFault,
  );
  if (spec === null) return null;
  const measure = prepareMeasure(spec, 'calculate', unreadContext(fields));
  return measure.ok ? measure.value.unit : null;
}
