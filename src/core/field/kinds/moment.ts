import { parseDate, parseTimestamp } from '../../time/timestamp';
import type { FieldKind, MomentReading } from '../kind';

function momentKind(kind: MomentReading['kind'], parse: (text: string) => number): FieldKind {
  return {
    id: kind,
    isMultiValued: false,
    grouping: null,
    measuring: null,
    moment: { kind, read: (raw) => (typeof raw === 'string' ? parse(raw) : NaN) },
  };
}

export const date = momentKind('date', parseDate);
export const dateTime = momentKind('date-time', parseTimestamp);
