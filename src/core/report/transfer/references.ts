import type { Source } from '../../source/source';
import type { PivotView, ReportDefinition, ReportGroup, ReportOperand } from '../definition';
import type { ReportAccess, ReportInput, ReportRole } from '../report';
import { mapFormula } from './map-formula';

/** What a report names by an id that can mean something else, or nothing, on another site. JQL is its own id: it names by its text. */
export const REFERENCE_KINDS = [
  'field',
  'space',
  'board',
  'filter',
  'person',
  'group',
  'role',
  'jql',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** What the id becomes; null for nothing. */
export type MapReference = (reference: Reference) => string | null;

/** Fields of Jira itself are the same everywhere. */
const CUSTOM_FIELD = /^customfield_\d+$/;

/**
 * The report with other ids. People, groups and roles that become nothing lose what the report gave them; everything else keeps
 * its id then, since a report cannot do without.
 */
export function mapReferences(report: ReportInput, map: MapReference): ReportInput {
  return {
    ...report,
    definition: mapDefinition(report.definition, map),
    access: mapAccess(report.access, map),
    administrators: mapAll('person', report.administrators, map),
  };
}

/** Everything that these reports name, each once. */
export function referencesOf(reports: readonly ReportInput[]): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const report of reports) {
    mapReferences(report, (reference) => {
      found.set(referenceKey(reference), reference);
      return reference.id;
    });
  }
  return [...found.values()];
}

/** Tells references apart. */
export function referenceKey({ kind, id }: Reference): string {
  return `${kind}:${id}`;
}

/** What a source names. */
export function sourceReference(source: Source): Reference {
  switch (source.kind) {
    case 'jql':
      return { kind: 'jql', id: source.jql };
    case 'filter':
      return { kind: 'filter', id: source.filterId };
    case 'project':
      return { kind: 'space', id: source.projectKey };
    case 'board':
      return { kind: 'board', id: String(source.boardId) };
  }
}

function mapDefinition(definition: ReportDefinition, map: MapReference): ReportDefinition {
  const field = (id: string): string => (CUSTOM_FIELD.test(id) ? (map({ kind: 'field', id }) ?? id) : id);
  const operand = (of: ReportOperand): ReportOperand =>
    of.kind === 'field' ? { ...of, fieldId: field(of.fieldId) } : of;
  const each = <T extends { readonly of: ReportOperand }>(all: readonly T[]): readonly T[] =>
    all.map((one) => ({ ...one, of: operand(one.of) }));
  const { formulas, columns, filters, sorts, groups, pivot, hierarchy, workdaysOf } = definition;
  const progress = hierarchy?.progress ?? null;
  return {
    ...definition,
    source: mapSource(definition.source, map),
    formulas: formulas.map((formula) => ({
      ...formula,
      text: mapFormula(formula.text, { field, jql: (text) => mapJql(text, map) }),
    })),
    ...{ columns: each(columns), filters: each(filters), sorts: each(sorts), groups: each(groups) },
    pivot: pivot && mapPivot(pivot, { each, operand }),
    hierarchy: hierarchy && {
      ...hierarchy,
      progress: progress && { of: progress.of && operand(progress.of) },
    },
    workdaysOf:
      workdaysOf.kind === 'board'
        ? { ...workdaysOf, boardId: mapNumber('board', workdaysOf.boardId, map) }
        : workdaysOf,
  };
}

interface MapOperands {
  readonly each: (groups: readonly ReportGroup[]) => readonly ReportGroup[];
  readonly operand: (of: ReportOperand) => ReportOperand;
}

function mapPivot(pivot: PivotView, { each, operand }: MapOperands): PivotView {
  return {
    ...pivot,
    ...{ rows: each(pivot.rows), columns: each(pivot.columns) },
    measures: pivot.measures.map((measure) => ({ ...measure, of: measure.of && operand(measure.of) })),
  };
}

function mapSource(source: Source, map: MapReference): Source {
  switch (source.kind) {
    case 'jql':
      return { ...source, jql: mapJql(source.jql, map) };
    case 'filter':
      return { ...source, filterId: map({ kind: 'filter', id: source.filterId }) ?? source.filterId };
    case 'project':
      return { ...source, projectKey: mapSpace(source.projectKey, map) };
    case 'board':
      return { ...source, boardId: mapNumber('board', source.boardId, map) };
  }
}

function mapAccess(access: ReportAccess, map: MapReference): ReportAccess {
  if (access.kind !== 'limited') return access;
  return {
    ...access,
    accountIds: mapAll('person', access.accountIds, map),
    groupIds: mapAll('group', access.groupIds, map),
    roles: mapRoles(access.roles, map),
  };
}

function mapRoles(roles: readonly ReportRole[], map: MapReference): readonly ReportRole[] {
  const mapped = roles.flatMap(({ projectKey, roleId }): [string, ReportRole][] => {
    const role = map({ kind: 'role', id: String(roleId) });
    const space = mapSpace(projectKey, map);
    return role === null ? [] : [[`${role} ${space}`, { projectKey: space, roleId: Number(role) }]];
  });
  return [...new Map(mapped).values()];
}

/** Two that become one are there once. */
function mapAll(kind: ReferenceKind, ids: readonly string[], map: MapReference): readonly string[] {
  return [...new Set(ids.flatMap((id) => map({ kind, id }) ?? []))];
}

function mapJql(text: string, map: MapReference): string {
  return map({ kind: 'jql', id: text }) ?? text;
}

function mapSpace(projectKey: string, map: MapReference): string {
  return map({ kind: 'space', id: projectKey }) ?? projectKey;
}

function mapNumber(kind: ReferenceKind, id: number, map: MapReference): number {
  return Number(map({ kind, id: String(id) }) ?? id);
}
