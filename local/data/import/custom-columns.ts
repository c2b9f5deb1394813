import type { CsvRow, CsvTable } from './csv-table';
import type { ImportedField, ImportedValue } from './imported-issue';
import { dayText, type DateReader } from './read-date';
import { JIRA_COLUMNS } from './csv-columns';
import { plainNumber } from './read-value';

/** A column `Custom field (Name)` of an export, with the type that its values suggest. */
export interface CustomColumn {
  readonly header: string;
  readonly field: ImportedField;
  readonly rule: string;
  read(row: CsvRow): ImportedValue | null;
}

/** A column of few different texts that come back is a list of options; more are free text. */
const OPTIONS_MAX = 60;
const USES_PER_OPTION_MIN = 2;

export function readCustomColumns(table: CsvTable, dates: DateReader): readonly CustomColumn[] {
  const readers: Readers = {
    dates,
    number: (text) => Number(plainNumber(text, table.hasDecimalComma)),
  };
  const system = new Set<string>(Object.values(JIRA_COLUMNS).flat());
  return [...new Set(table.columns)].flatMap((header) => {
    const name = /^Custom field \((.+)\)$/i.exec(header)?.[1];
    if (name === undefined || system.has(header)) return [];
    const kind = guessKind(table.rows, header, readers);
    if (kind === null) return [];
    const field: ImportedField = { key: name, id: KNOWN_IDS[name] ?? null, name, type: kind };
    const rule = `"${name}" was taken for a field of the type ${KIND_NAMES[kind]}, as its values suggest.`;
    return [{ header, field, rule, read: (row) => READERS[kind](row.all(header), readers) }];
  });
}

/** Ids that Jira Cloud gives these fields on nearly every site. */
const KNOWN_IDS: Readonly<Record<string, string>> = {
  'Start date': 'customfield_10015',
  'Story Points': 'customfield_10016',
  'Story point estimate': 'customfield_10016',
};

interface Readers {
  readonly dates: DateReader;
  /** NaN where a text is not a number. */
  readonly number: (text: string) => number;
}

type Kind = 'number' | 'date' | 'datetime' | 'option' | 'options' | 'string';

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  number: 'number',
  date: 'date',
  datetime: 'date and time',
  option: 'list of options (one choice)',
  options: 'list of options (several choices)',
  string: 'text',
};

/** Null: no row has a value, so there is nothing to tell the type from. */
function guessKind(rows: readonly CsvRow[], header: string, { dates, number }: Readers): Kind | null {
  const cells = rows.map((row) => row.all(header)).filter((values) => values.length > 0);
  const values = cells.flat();
  if (values.length === 0) return null;
  if (cells.some((one) => one.length > 1)) return 'options';
  if (values.every((value) => Number.isFinite(number(value)))) return 'number';
  const read = values.map((value) => dates.read(value));
  if (read.every((date) => date !== null)) {
    const isMidnight = read.every((date) => !date.hasTime || date.at % 86_400_000 === 0);
    return isMidnight ? 'date' : 'datetime';
  }
  const distinct = new Set(values).size;
  return distinct <= OPTIONS_MAX && values.length >= distinct * USES_PER_OPTION_MIN ? 'option' : 'string';
}

const READERS: Readonly<Record<Kind, (cells: readonly string[], readers: Readers) => ImportedValue | null>> =
  {
    number: ([cell], { number }) => (cell === undefined ? null : { kind: 'number', value: number(cell) }),
    date: ([cell], { dates }) => {
      const at = dates.read(cell ?? '')?.at;
      return at === undefined ? null : { kind: 'date', value: dayText(at) };
    },
    datetime: ([cell], { dates }) => {
      const at = dates.read(cell ?? '')?.at;
      return at === undefined ? null : { kind: 'datetime', value: at };
    },
    option: ([cell]) => (cell === undefined ? null : { kind: 'option', value: cell }),
    options: (cells) => (cells.length === 0 ? null : { kind: 'options', values: [...new Set(cells)] }),
    string: ([cell]) => (cell === undefined ? null : { kind: 'string', value: cell }),
  };
