import { SOURCE_SEGMENT } from '../chart/config';
import type { Field, JiraIssue } from '../field/field';
import type { Dimension } from './dimension';
import type { SegmentState } from './state';

/**
 * Where a scan of several sources notes which of them an item is in, by their places: beside the fields that Jira answered,
 * under an id that no field of Jira has.
 */
export const MEMBERSHIP = `${SOURCE_SEGMENT}membership`;

const FIELD: Field = { id: MEMBERSHIP, name: '', isCustom: false, clauseNames: [], schema: null };

const NOWHERE: readonly number[] = [];

/** The places of the sources that an item is in; none where the scan has not noted any. */
export function membershipOf(fields: JiraIssue['fields']): readonly number[] {
  const noted = fields[MEMBERSHIP];
  return Array.isArray(noted) ? (noted as readonly number[]) : NOWHERE;
}

/** Groups by the sources that items are in. `jqls`: what finds the items of each. */
export function sourcesDimension(jqls: readonly string[]): Dimension {
  const segments = jqls.map((_, place) => describeSource(place));
  return {
    field: FIELD,
    bucket: null,
    unit: null,
    fieldIds: [],
    isMultiValued: true,
    each: (fields, emit) => {
      for (const place of membershipOf(fields)) emit(place, place);
      return true;
    },
    oneValue: null,
    describe: (place) => describeSource(Number(place)),
    identify: (key) => key,
    isOrdered: false,
    expected: segments,
    ranges: null,
    days: null,
    clause: null,
    jqlOf: ({ order }) => jqls[order ?? 0] ?? '',
  };
}

/** Its name is the configuration's, and changes without a new reading. */
function describeSource(place: number): SegmentState {
  const key = SOURCE_SEGMENT + String(place);
  return { key, label: key, order: place };
}
