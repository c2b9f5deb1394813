import { differing, type EditSide, type Sides, type Versions } from '../edit-sides';
import type { ReportDefinition } from './definition';
import type { ReportInput } from './report';

/** A report that two people changed at the same time. */
export type ReportVersions = Versions<ReportInput>;

interface Part {
  readonly of: (report: ReportInput) => unknown;
  /** The report with this part of another one. */
  readonly take: (report: ReportInput, from: ReportInput) => ReportInput;
}

function definitionPart(...names: readonly (keyof ReportDefinition)[]): Part {
  const pick = ({ definition }: ReportInput): Partial<ReportDefinition> =>
    Object.fromEntries(names.map((name) => [name, definition[name]]));
  return {
    of: pick,
    take: (report, from) => ({ ...report, definition: { ...report.definition, ...pick(from) } }),
  };
}

function inputPart(...names: readonly Exclude<keyof ReportInput, 'definition'>[]): Part {
  const pick = (report: ReportInput): Partial<ReportInput> =>
    Object.fromEntries(names.map((name) => [name, report[name]]));
  return { of: pick, take: (report, from) => ({ ...report, ...pick(from) }) };
}

/** Whatever belongs together is one part: half of it from one person and half from another would say what nobody meant. */
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

export interface ReportDifference extends Pick<Sides<unknown>, 'changedBy'> {
  readonly part: ReportPart;
}

/** What was chosen of each part. */
export type ReportChoices = ReadonlyMap<ReportPart, EditSide>;

/** The parts that the saved report and one's own do not have alike. What both changed in the same way is no difference. */
export function compareReports({ before, theirs, mine }: ReportVersions): readonly ReportDifference[] {
  return REPORT_PARTS.flatMap((part) => {
    const { of } = PARTS[part];
    const sides = differing({ before: of(before), theirs: of(theirs), mine: of(mine) });
    return sides === null ? [] : [{ part, changedBy: sides.changedBy }];
  });
}

/** Whose part holds: the chosen one, else that of whoever alone changed it, else one's own. */
export function heldSide({ part, changedBy }: ReportDifference, choices: ReportChoices): EditSide {
  return choices.get(part) ?? changedBy ?? 'mine';
}

/** One report of the two. A part can name what only the other one's formulas or columns have: the compiler then says so. */
export function mergeReports(versions: ReportVersions, choices: ReportChoices): ReportInput {
  return compareReports(versions).reduce(
    (report, difference) =>
      heldSide(difference, choices) === 'theirs'
        ? PARTS[difference.part].take(report, versions.theirs)
        : report,
    versions.mine,
  );
}
