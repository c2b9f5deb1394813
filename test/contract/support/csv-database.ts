import initSqlJs from 'sql.js';

export type SqlRow = readonly (string | number | null)[];

/** A CSV text as a table `file` of texts, to be counted by SQL: a second opinion on what the importer reads. */
export interface CsvDatabase {
  readonly rows: (sql: string) => readonly SqlRow[];
  /** Counts by name from a query of two columns. */
  readonly counts: (sql: string) => Readonly<Record<string, number>>;
}

export async function createCsvDatabase(text: string): Promise<CsvDatabase> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const [header = [], ...records] = splitCsv(text);
  database.run(`create table file (${header.map((name) => `"${name}" text`).join(', ')})`);
  const insert = `insert into file values (${header.map(() => '?').join(', ')})`;
  for (const record of records) database.run(insert, record);
  const rows = (sql: string): readonly SqlRow[] => database.exec(sql)[0]?.values ?? [];
  return {
    rows,
    counts: (sql) => Object.fromEntries(rows(sql).map(([name, count]) => [String(name), Number(count)])),
  };
}

/** Letter by letter on purpose: it shares nothing with the importer. */
function splitCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(index + 1) === '"') cell += text.charAt((index += 1));
      else isQuoted = false;
    } else if (letter === '"') {
      isQuoted = true;
    } else if (letter === ',' || letter === '\n') {
      records.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') records.push([]);
    } else if (letter !== '\r') {
      cell += letter;
    }
  }
  return records.filter((record) => record.length > 0);
}
