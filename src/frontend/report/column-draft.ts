import type { FormulaType } from '../../core/formula/value';
import type {
  ColorRule,
  ColumnFormat,
  DateStyle,
  DurationUnit,
  ReportColumn,
  ReportOperand,
  RuleColor,
} from '../../core/report/definition';
import type { SetFault } from '../form/faults';
import { readWholeNumber } from '../form/whole-number';
import { isOfDays, newTest, readTest, testDraft, type TestDraft } from './test-draft';

export type ColumnFormatKind = ColumnFormat['kind'];

/** The format of a column in a form; each kind keeps what was chosen for it. */
export interface FormatDraft {
  readonly kind: ColumnFormatKind;
  /** Empty: as many as there are. */
  readonly decimals: string;
  readonly isPercent: boolean;
  readonly unit: DurationUnit;
  readonly style: DateStyle;
}

export interface ColorDraft {
  readonly test: TestDraft;
  readonly color: RuleColor;
}

export interface ColumnDraft extends Omit<ReportColumn, 'format' | 'colors'> {
  readonly format: FormatDraft;
  readonly colors: readonly ColorDraft[];
}

/** As the definition of a report allows. */
export const DECIMALS_MAX = 6;
/** Where a link to the work item is what people expect. */
const LINKED: ReadonlySet<string> = new Set(['issuekey', 'summary']);

const NO_FORMAT: FormatDraft = {
  kind: 'auto',
  decimals: '',
  isPercent: false,
  unit: 'hours',
  style: 'medium',
};

export function newColor(type: FormulaType | null): ColorDraft {
  return { test: newTest(type), color: 'red' };
}

/** A column for an operand that was just chosen. */
export function newColumn(id: string, of: ReportOperand): ColumnDraft {
  return {
    ...{ id, of, header: '', width: 'auto', alignment: 'auto', format: NO_FORMAT },
    isLink: of.kind === 'field' && LINKED.has(of.fieldId),
    ...{ isHidden: false, groupAggregate: null, totalAggregate: null, colors: [] },
  };
}

/** The formats that values of a type can have. */
export function formatsOf(type: FormulaType | null): readonly ColumnFormatKind[] {
  if (isOfDays(type)) return ['auto', 'date'];
  if (type === 'duration') return ['auto', 'duration'];
  return type === 'number' ? ['auto', 'number'] : ['auto'];
}

export function columnDraft(column: ReportColumn, type: FormulaType | null): ColumnDraft {
  return {
    ...column,
    format: formatDraft(column.format),
    colors: column.colors.map(({ test, color }) => ({ test: testDraft(test, type), color })),
  };
}

function formatDraft(format: ColumnFormat): FormatDraft {
  switch (format.kind) {
    case 'auto':
      return NO_FORMAT;
    case 'number': {
      const { kind, decimals, isPercent } = format;
      return { ...NO_FORMAT, kind, isPercent, decimals: decimals === null ? '' : String(decimals) };
    }
    case 'duration':
      return { ...NO_FORMAT, kind: 'duration', unit: format.unit };
    case 'date':
      return { ...NO_FORMAT, kind: 'date', style: format.style };
  }
}

interface ColumnPlace {
  readonly type: FormulaType | null;
  readonly path: string;
  readonly fault: SetFault;
}

/** The column that a form describes; null, and its faults, while it is unfinished. */
export function readColumn(draft: ColumnDraft, place: ColumnPlace): ReportColumn | null {
  const format = readFormat(draft.format, place);
  const colors = draft.colors.map(({ test, color }, at): ColorRule | null => {
    const read = readTest(test, { ...place, path: `${place.path}.colors.${String(at)}` });
    return read === null ? null : { test: read, color };
  });
  const whole = colors.filter((rule) => rule !== null);
  if (format === null || whole.length < colors.length) return null;
  return { ...draft, header: draft.header.trim(), format, colors: whole };
}

function readFormat(draft: FormatDraft, { type, path, fault }: ColumnPlace): ColumnFormat | null {
  const kind = formatsOf(type).find((one) => one === draft.kind) ?? 'auto';
  switch (kind) {
    case 'auto':
      return { kind };
    case 'number': {
      const decimals = readDecimals(draft.decimals);
      if (decimals === undefined) fault(`${path}.format.decimals`, 'report.fault.decimals');
      return decimals === undefined ? null : { kind, decimals, isPercent: draft.isPercent };
    }
    case 'duration':
      return { kind, unit: draft.unit };
    case 'date':
      return { kind, style: draft.style };
  }
}

/** Null for an empty text; undefined for what is no number of decimals. */
function readDecimals(text: string): number | null | undefined {
  return text.trim() === '0' ? 0 : readWholeNumber(text, DECIMALS_MAX);
}
