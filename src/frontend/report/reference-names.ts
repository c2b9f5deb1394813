import { holdsPeople } from '../../core/filter/control';
import type { Field } from '../../core/field/field';
import type { ReportInput } from '../../core/report/report';
import {
  referenceKey,
  referencesOf,
  type Reference,
  type ReferenceKind,
} from '../../core/report/transfer/references';

/** What of this site is called like that; the id of what has no name here, or none yet. */
export type NameOfReference = (reference: Reference) => string;

/** The names of fields are known anyway, and JQL says itself what it is. */
const ELSEWHERE: ReadonlySet<ReferenceKind> = new Set(['field', 'jql']);

/** What else is told by name of these reports: what they refer to, and the people that filters look for. */
export function namedReferences(
  reports: readonly ReportInput[],
  fields: readonly Field[],
): readonly Reference[] {
  const ofPeople = new Set(fields.filter(holdsPeople).map(({ id }) => id));
  const sought = reports.flatMap(({ definition }) =>
    definition.filters.flatMap(({ of, test }): readonly Reference[] =>
      of.kind === 'field' && ofPeople.has(of.fieldId) && test.kind === 'any-of'
        ? test.values.map((id) => ({ kind: 'person', id }))
        : [],
    ),
  );
  const found = [...referencesOf(reports).filter(({ kind }) => !ELSEWHERE.has(kind)), ...sought];
  return [...new Map(found.map((reference) => [referenceKey(reference), reference])).values()];
}
