import Papa from 'papaparse';
import { PEOPLE_MAX } from '../../core/capacity/records/record-schema';
import type { Weekday } from '../../core/chart/config';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { PersonChange } from './plan-draft';
import { readAmount, readPercent } from './read-amount';
import { plainName } from './weekday-words';

/** A plan has no more people, and nobody needs as many signs for one of them. */
const CHARS_MAX = PEOPLE_MAX * 400;

/** In this order where the first line does not name them. */
export const PASTE_COLUMNS = ['person', 'role', 'daily', 'allocation', 'days'] as const;
export type PasteColumn = (typeof PASTE_COLUMNS)[number];

/** What can be wrong with a cell: its column says which. */
export const PASTE_FAULTS = [...PASTE_COLUMNS, 'person-twice'] as const;
type PasteFault = (typeof PASTE_FAULTS)[number];

export interface PastedLine {
  /** As it stood, so that it can be put back. */
  readonly text: string;
  /** Counted from 1, with the line of headings. */
  readonly number: number;
  /** A name, an e-mail address or an account id. */
  readonly person: string;
  /** What the other cells say; an empty cell says nothing. */
  readonly change: Omit<PersonChange, 'accountId'>;
  readonly faults: readonly PasteFault[];
}

export interface PastedTable {
  /** The line of headings; null where there is none. */
  readonly headings: string | null;
  readonly lines: readonly PastedLine[];
  /** Headings that mean nothing here. */
  readonly ignored: readonly string[];
}

export interface PasteWords {
  /** What a heading may say, besides the name of the column itself. */
  readonly headings: Readonly<Record<PasteColumn, readonly string[]>>;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly weekdays: ReadonlyMap<string, Weekday>;
}

/**
 * A table of people as it is copied from a spreadsheet, or written with commas or semicolons. Empty lines are nothing. One
 * that is longer than any plan is refused, before it is read.
 */
export function readPastedPeople(text: string, words: PasteWords): Result<PastedTable, AppError> {
  if (text.length > CHARS_MAX) return failure(tooLong());
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const write = (cells: readonly string[]): string =>
    Papa.unparse([[...cells]], { delimiter: meta.delimiter, newline: '\n' });
  const [first = []] = data;
  const named = first.map((cell) => columnOf(cell, words));
  const hasHeadings = named.includes('person');
  const columns = hasHeadings ? named : PASTE_COLUMNS;
  const seen = new Set<string>();
  const lines = data.slice(hasHeadings ? 1 : 0).map((cells, index): PastedLine => {
    const cellOf = (column: PasteColumn): string => (cells[columns.indexOf(column)] ?? '').trim();
    const person = cellOf('person');
    const isTwice = person !== '' && seen.has(plainName(person));
    seen.add(plainName(person));
    const { change, faults } = readCells(cellOf, words);
    return {
      text: write(cells),
      number: index + (hasHeadings ? 2 : 1),
      person,
      change,
      faults: [
        ...(person === '' ? (['person'] as const) : []),
        ...(isTwice ? (['person-twice'] as const) : []),
        ...faults,
      ],
    };
  });
  if (lines.length > PEOPLE_MAX) return failure(tooLong());
  return success({
    headings: hasHeadings ? write(first) : null,
    lines,
    ignored: hasHeadings ? first.filter((cell, at) => named[at] === null && cell.trim() !== '') : [],
  });
}

function tooLong(): AppError {
  return appError('paste-too-long', { max: PEOPLE_MAX, maxCharacters: CHARS_MAX });
}

function columnOf(cell: string, { headings }: PasteWords): PasteColumn | null {
  const name = plainName(cell);
  return (
    PASTE_COLUMNS.find(
      (column) => column === name || headings[column].some((word) => plainName(word) === name),
    ) ?? null
  );
}

function readCells(
  cellOf: (column: PasteColumn) => string,
  words: PasteWords,
): Pick<PastedLine, 'change' | 'faults'> {
  const role = plainName(cellOf('role'));
  const roleId = role === '' ? null : words.roles.find(({ name }) => plainName(name) === role)?.id;
  const dailyCapacity = readAmount(cellOf('daily'));
  const allocation = readPercent(cellOf('allocation').replace(/\s*%$/, ''));
  const workingDays = readDays(cellOf('days'), words.weekdays);
  const read = { role: roleId, daily: dailyCapacity, allocation, days: workingDays };
  return {
    change: {
      ...(typeof roleId === 'string' ? { roleId } : {}),
      ...(typeof dailyCapacity === 'number' ? { dailyCapacity } : {}),
      ...(typeof allocation === 'number' ? { allocation } : {}),
      ...(workingDays === null || workingDays === undefined ? {} : { workingDays }),
    },
    faults: (['role', 'daily', 'allocation', 'days'] as const).filter((column) => read[column] === undefined),
  };
}

/** `Mon Tue`, `Mon-Thu` or both; null for an empty text, undefined for anything else. */
function readDays(
  text: string,
  weekdays: ReadonlyMap<string, Weekday>,
): readonly Weekday[] | null | undefined {
  if (text === '') return null;
  const days = new Set<Weekday>();
  const parts = text.replace(/\s*[-–]\s*/g, '-').split(/[\s,;/]+/);
  for (const part of parts) {
    const [from, to] = part.split('-').map((name) => weekdays.get(plainName(name)));
    const last = part.includes('-') ? to : from;
    if (from === undefined || last === undefined || last < from) return undefined;
    for (const day of new Set(weekdays.values())) if (day >= from && day <= last) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}
