import type { SegmentLabel } from '../../chart/model';
import type { FormulaType } from '../../formula/value';
import type { PlainCell } from '../../table/table';
import { formatDay } from '../../time/period';
import { createZone, type Zone } from '../../time/zone';
import type { ReportLevel, ResultColumn, ResultGroup, ResultNumber } from '../result';
import type { LetterWords } from './letter-words';

/** What a delivery says, before it becomes a comment, a file or a mail. */
export interface Letter {
  readonly title: string;
  /** Before the table: what limits it. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  /** Groups from the outermost to the innermost, each before its own ones, and the total at the end. */
  readonly lines: readonly LetterLine[];
  /** After the table: who sends it, when, and in which run. */
  readonly signature: string;
}

export interface LetterLine {
  /** 1 for the outermost groups, 0 for the total. */
  readonly level: number;
  readonly cells: readonly PlainCell[];
}

export interface LetterInput {
  readonly title: string;
  readonly columns: readonly ResultColumn[];
  readonly levels: readonly ReportLevel[];
  readonly total: ResultGroup;
  /** Null leaves work items unnamed. */
  readonly keyOf: ((row: number) => string) | null;
  /** Read, of about so many. */
  readonly read: number;
  readonly expected: number;
  readonly isPart: boolean;
  readonly computedAt: number;
  readonly timeZone: string;
  readonly ownerName: string;
  readonly runId: string;
  readonly words: LetterWords;
}

/** So many work items are named in a group; how many more there are stands behind them. */
const KEYS_MAX = 50;

/** Groups with their numbers of work items and what their columns make of them. */
export function writeLetter(input: LetterInput): Letter {
  const { title, columns, levels, total, keyOf, words } = input;
  const zone = createZone(input.timeZone);
  const shown = columns
    .map((column, at) => ({ ...column, at }))
    .filter(
      ({ column }) => !column.isHidden && (column.groupAggregate !== null || column.totalAggregate !== null),
    );
  const lineOf = (group: ResultGroup): LetterLine => ({
    level: group.level,
    cells: [
      group.level === 0 ? words('total') : groupName(group, levels, words),
      group.rows.length,
      ...shown.map(({ at }) => cellOf(group.aggregates[at], zone)),
      ...(keyOf === null ? [] : [group.groups.length === 0 ? keysOf(group, keyOf, words) : null]),
    ],
  });
  const linesIn = (group: ResultGroup): readonly LetterLine[] =>
    group.groups.flatMap((inner) => [lineOf(inner), ...linesIn(inner)]);
  const { read, expected, computedAt } = input;
  return {
    title,
    notes: input.isPart ? [words('part', { read, expected })] : [],
    head: [
      levels.map(({ name }) => name).join(' / '),
      words('items'),
      ...shown.map(({ column, name }) => (column.header === '' ? name : column.header)),
      ...(keyOf === null ? [] : [words('keys')]),
    ],
    lines: [...linesIn(total), lineOf(total)],
    signature: words('sent', {
      owner: input.ownerName,
      at: `${zone.wallClockAt(computedAt).text} (${zone.name})`,
      run: input.runId,
    }),
  };
}

function groupName(
  { level, segment }: ResultGroup,
  levels: readonly ReportLevel[],
  words: LetterWords,
): string {
  if (segment === null) return words('empty');
  const of = levels[level - 1];
  return of === undefined ? segment.label : labelText(of.labelOf(segment), of.type, words);
}

function labelText(label: SegmentLabel, type: FormulaType, words: LetterWords): string {
  switch (label.kind) {
    case 'text':
      return type === 'boolean' ? words(label.text === 'true' ? 'yes' : 'no') : label.text;
    case 'number':
      return words('number', { value: label.value });
    case 'period':
      return PERIODS[label.bucket](label.start);
    case 'range':
      return `${label.from ?? ''} – ${label.before ?? ''}`.trim();
    case 'empty':
    case 'other':
      return words('empty');
  }
}

type Period = Extract<SegmentLabel, { readonly kind: 'period' }>;

/** In the order of the calendar, so that they are read alike in all languages; weeks and days by their first day. */
const PERIODS: Readonly<Record<Period['bucket'], (start: string) => string>> = {
  day: (start) => start,
  week: (start) => start,
  month: (start) => start.slice(0, 7),
  quarter: (start) => `${start.slice(0, 4)} Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`,
  year: (start) => start.slice(0, 4),
};

const HOUR = 3600;
const HUNDREDTHS = 100;

/** Durations in hours; dates and moments as their day. */
function cellOf(number: ResultNumber | undefined, zone: Zone): PlainCell {
  if (number === undefined || number.value === null) return null;
  const { value, type } = number;
  if (type === 'date') return formatDay(Math.round(value));
  if (type === 'moment') return zone.wallClockAt(value).text;
  return Math.round((type === 'duration' ? value / HOUR : value) * HUNDREDTHS) / HUNDREDTHS;
}

function keysOf({ rows }: ResultGroup, keyOf: (row: number) => string, words: LetterWords): string {
  const named = Array.from(rows.subarray(0, KEYS_MAX), keyOf).join(', ');
  const more = rows.length - KEYS_MAX;
  return more > 0 ? words('more', { keys: named, count: more }) : named;
}
