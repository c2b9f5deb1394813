import type { TableCell } from '../../table/table';
import type { CompiledReport } from '../compile-report';
import { countItems, keysOf } from '../items-of-rows';
import type { PreparedReport } from '../prepare-report';
import type { ReportRows } from '../report-rows';
import type { ResultGroup } from '../result';
import { shownColumns, type ShownColumn } from '../shown-columns';
import { exportNumber, exportTitle } from '../words/export-number';
import { groupText } from '../words/group-text';
import { valueContext, valueWords, type ValueContext } from '../words/value-words';
import type { LetterTexts } from './letter-texts';

/** What a delivery says, before it becomes a comment, a file or a mail. */
export interface Letter {
  readonly title: string;
  /** Before the table: what limits it. */
  readonly notes: readonly string[];
  readonly head: readonly LetterCell[];
  /** Groups from the outermost to the innermost, each before its own ones, and the total at the end. */
  readonly lines: readonly LetterLine[];
  /** After the table: who sends it, when, and in which run. */
  readonly signature: string;
}

export interface LetterLine {
  /** 1 for the outermost groups, 0 for the total. */
  readonly level: number;
  readonly cells: readonly LetterCell[];
}

export interface LetterCell {
  /** For people. */
  readonly words: string;
  /** For spreadsheets, where numbers stay numbers. */
  readonly value: TableCell;
}

/** A report that was read in order to be sent. */
export interface LetterReport {
  readonly compiled: Pick<CompiledReport, 'definition' | 'columns' | 'levels'>;
  readonly prepared: Pick<PreparedReport, 'timeZone' | 'timeTracking' | 'computedAt'>;
  readonly rows: Pick<ReportRows, 'idOf' | 'keyOf'>;
  readonly total: ResultGroup;
  /** Work items that were read, of about so many. */
  readonly read: number;
  readonly expected: number;
  readonly isPart: boolean;
}

export interface LetterInput extends LetterReport {
  readonly title: string;
  /** Whether work items are named. */
  readonly namesItems: boolean;
  readonly ownerName: string;
  readonly runId: string;
  readonly texts: LetterTexts;
}

/** So many work items are named in a group; how many more there are stands behind them. */
const KEYS_MAX = 50;

/** Groups with their numbers of work items and what their columns make of them. */
export function writeLetter(input: LetterInput): Letter {
  const { title, compiled, prepared, total, namesItems, texts } = input;
  const { t, formats } = texts;
  const context = valueContext(prepared, texts);
  const shown = shownColumns(compiled).filter(
    ({ column }) => column.groupAggregate !== null || column.totalAggregate !== null,
  );
  const lineOf = (group: ResultGroup): LetterLine => {
    const level = compiled.levels[group.level - 1];
    const items = countItems(input, group.rows);
    return {
      level: group.level,
      cells: [
        said(level === undefined ? t('report.export.total') : groupText(group.segment, level, texts)),
        { words: formats.number(items), value: items },
        ...shown.map((column) => numberCell(group, column, context)),
        ...(namesItems ? [said(group.groups.length === 0 ? itemsIn(input, group) : '')] : []),
      ],
    };
  };
  const linesIn = (group: ResultGroup): readonly LetterLine[] =>
    group.groups.flatMap((inner) => [lineOf(inner), ...linesIn(inner)]);
  const { read, expected, ownerName: owner, runId: run } = input;
  const at = formats.moment(prepared.computedAt, prepared.timeZone);
  return {
    title,
    notes: input.isPart ? [t('delivery.letter.part', { read, expected })] : [],
    head: [
      said(compiled.levels.map(({ name }) => name).join(' / ')),
      said(t('measure.count')),
      ...shown.map((column) => ({ words: column.title, value: exportTitle(column, texts) })),
      ...(namesItems ? [said(t('delivery.letter.keys'))] : []),
    ],
    lines: [...linesIn(total), lineOf(total)],
    signature: t('delivery.letter.sent', { owner, at, run }),
  };
}

function said(words: string): LetterCell {
  return { words, value: words };
}

function numberCell(
  { aggregates }: ResultGroup,
  { at, column }: ShownColumn,
  context: ValueContext<LetterTexts>,
): LetterCell {
  const number = aggregates[at];
  if (number === undefined || number.aggregate === null) return said('');
  const { value, type } = number;
  if (value === null) return { words: context.texts.t('value.none'), value };
  return {
    words: valueWords(value, { type, format: column.format }, context),
    value: exportNumber(value, { type, column }, context),
  };
}

function itemsIn({ rows, texts: { t } }: LetterInput, group: ResultGroup): string {
  const keys = keysOf({ rows }, group.rows);
  const named = keys.slice(0, KEYS_MAX).join(', ');
  const count = keys.length - KEYS_MAX;
  return count > 0 ? t('delivery.letter.more', { keys: named, count }) : named;
}
