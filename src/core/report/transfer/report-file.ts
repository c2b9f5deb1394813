import * as v from 'valibot';
import { appError, type AppError } from '../../error';
import { parseValue } from '../../parse-value';
import { parseRecord } from '../../privacy/record-type';
import { readJson } from '../../read-json';
import { failure, success, type Result } from '../../result';
import { inputOf, type ReportInput } from '../report';
import { reportFormat } from '../report-schema';
import { referencesOf, type Reference, type ReferenceKind } from './references';

/** Says what the file is; nothing else has it. */
const FORMAT = 'inhouse-reports';
const VERSION = 1;

/** What a file says a name of. People are account ids and nothing else, and JQL is its own name. */
const NAMED = [
  'field',
  'space',
  'board',
  'filter',
  'group',
  'role',
] as const satisfies readonly ReferenceKind[];

/** Whether a file says what this is called. */
export function isNamedInFiles({ kind }: Reference): boolean {
  return NAMED.some((one) => one === kind);
}

/** What the ids in a file were called where it was written: by kind, by id. */
export type ReferenceNames = Readonly<Partial<Record<ReferenceKind, Readonly<Record<string, string>>>>>;

/** A report of a file, under the id that it had where it comes from. */
export interface FiledReport {
  readonly id: string;
  readonly report: ReportInput;
}

interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file holds. */
export interface IncomingReports {
  readonly reports: readonly FiledReport[];
  readonly names: ReferenceNames;
  /** Reports that are left out, each with its place in the file and what is wrong with it. */
  readonly faulty: readonly { readonly at: number; readonly error: AppError }[];
}

const names = v.exactOptional(v.record(v.string(), v.string()));
const schema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  names: v.strictObject(v.entriesFromList(NAMED, names)),
  reports: v.array(v.unknown()),
});
const entry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id')),
  report: v.unknown(),
});

/** Reports as a file that `readReportFile` reads. `nameOf` says what an id is called here, null where nobody knows. */
export function writeReportFile(
  reports: readonly FiledReport[],
  nameOf: (reference: Reference) => string | null,
): string {
  const found = referencesOf(reports.map(({ report }) => report)).flatMap(
    (reference): [ReferenceKind, string, string][] => {
      const name = isNamedInFiles(reference) ? nameOf(reference) : null;
      return name === null ? [] : [[reference.kind, reference.id, name]];
    },
  );
  const ofKind = (kind: ReferenceKind) => found.filter(([one]) => one === kind);
  const file = {
    ...{ format: FORMAT, version: VERSION },
    names: Object.fromEntries(
      NAMED.filter((kind) => ofKind(kind).length > 0).map((kind) => [
        kind,
        Object.fromEntries(ofKind(kind).map(([, id, name]) => [id, name])),
      ]),
    ),
    reports: reports.map(({ id, report }) => ({ id, report: { version: reportFormat.version, ...report } })),
  };
  return JSON.stringify(file, null, 2);
}

/**
 * What a file of ours holds. One that a newer version of the app wrote is refused; a single report that is faulty is left out
 * and told. Of two reports with one id the last holds.
 */
export function readReportFile({ name, bytes }: ChosenFile): Result<IncomingReports, AppError> {
  const value = readJson(bytes);
  if (value === undefined) return failure(appError('file-unreadable', { name }));
  if (!v.is(v.looseObject({ format: v.literal(FORMAT) }), value)) {
    return failure(appError('file-unknown', { name }));
  }
  const parsed = parseValue(schema, value, 'invalid-input');
  if (!parsed.ok) return failure(appError('file-unreadable', { name }));
  const { version } = parsed.value;
  if (version > VERSION) return failure(appError('newer-version', { version }));
  const reports = new Map<string, ReportInput>();
  const faulty: { at: number; error: AppError }[] = [];
  for (const [at, content] of parsed.value.reports.entries()) {
    const read = readEntry(content);
    if (read.ok) reports.set(read.value.id, read.value.report);
    else faulty.push({ at, error: read.error });
  }
  return success({
    reports: [...reports].map(([id, report]) => ({ id, report })),
    ...{ names: parsed.value.names, faulty },
  });
}

function readEntry(content: unknown): Result<FiledReport, AppError> {
  const filed = parseValue(entry, content, 'invalid-input');
  if (!filed.ok) return filed;
  const record = parseRecord(reportFormat, filed.value.report);
  if (!record.ok) return record;
  return success({ id: filed.value.id, report: inputOf(record.value) });
}
