import {
  compareParts,
  fieldsPart,
  mergeParts,
  type PartChoices,
  type PartDifference,
  type RecordPart,
} from '../compare-parts';
import type { Versions } from '../edit-sides';
import type { ReportDefinition } from './definition';
import type { ReportInput } from './report';

/** A report that two people changed at the same time. */
export type ReportVersions = Versions<ReportInput>;

type Part = RecordPart<ReportInput>;

function definitionPart(...names: readonly (keyof ReportDefinition)[]): Part {
  const { of, take } = fieldsPart<ReportDefinition>(...names);
  return {
    of: ({ definition }) => of(definition),
    take: (report, from) => ({ ...report, definition: take(report.definition, from.definition) }),
  };
}

function inputPart(...names: readonly Exclude<keyof ReportInput, 'definition'>[]): Part {
  return fieldsPart<ReportInput>(...names);
}

const PARTS = {
  name: inputPart('name'),
  description: inputPart('description'),
  template: inputPart('isTemplate'),
  source: definitionPart('source', 'rowsAre'),
  columns: definitionPart('columns'),
  formulas: definitionPart('formulas'),
  filters: definitionPart('filters'),
  sorts: definitionPart('sorts'),
  groups: definitionPart('groups', 'table'),
  views: definitionPart('pivot', 'hierarchy', 'chart', 'opensWith'),
  days: definitionPart('timeZone', 'weekStartsOn', 'workdaysOf'),
  people: inputPart('access', 'administrators'),
} as const satisfies Readonly<Record<string, Part>>;

export type ReportPart = keyof typeof PARTS;
export const REPORT_PARTS = Object.keys(PARTS) as readonly ReportPart[];

export type ReportDifference = PartDifference<ReportPart>;
export type ReportChoices = PartChoices<ReportPart>;

/** The parts that the saved report and one's own do not have alike. */
export function compareReports(versions: ReportVersions): readonly ReportDifference[] {
  return compareParts(PARTS, versions);
}

/** One report of the two. A part can name what only the other one's formulas or columns have: the compiler then says so. */
export function mergeReports(versions: ReportVersions, choices: ReportChoices): ReportInput {
  return mergeParts(PARTS, versions, choices);
}
