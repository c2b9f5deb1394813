import type { SegmentState } from '../aggregate/state';
import { equalsClause, inClause } from '../source/jql';
import type { JqlValue } from '../source/jql';
import type { Grouping } from './kind';

/** `field = value` for one segment, `field in (…)` for several. */
export function valueClause(valueOf: (segment: SegmentState) => JqlValue): Grouping['clause'] {
  return (fieldName, segments) => {
    const values = segments.map(valueOf);
    const [only] = values;
    return values.length === 1 && only !== undefined
      ? equalsClause(fieldName, only)
      : inClause(fieldName, values);
  };
}
