import { IMPORTED_NAMES, STORED_NAMES } from '../../../src/core/privacy/stored-types';
import {
  dataFileParts,
  readDataFile,
  type ExportedRecord,
} from '../../../src/core/privacy/transfer/data-file';
import { planDataImport, type ImportStep } from '../../../src/core/privacy/transfer/plan-data-import';
import { STORED_SAMPLES } from '../../support/stored-samples';

const ALL: readonly ExportedRecord[] = STORED_NAMES.map((name) => ({
  name,
  ...STORED_SAMPLES[name],
  revision: 3,
}));
const READABLE = ALL.filter(({ name }) => IMPORTED_NAMES.includes(name));

const inFile = (records: readonly ExportedRecord[]) => {
  const value: unknown = JSON.parse(dataFileParts(records, 0).join(''));
  const read = readDataFile('f.json', value);
  if (!read.ok) throw new Error(read.error.code);
  return { value, records: read.value };
};
const kinds = (steps: readonly ImportStep[]) => [...new Set(steps.map(({ kind }) => kind))].sort();
const written = (steps: readonly ImportStep[]): readonly ExportedRecord[] =>
  steps.flatMap((step) => ('write' in step ? [{ ...step.write, revision: step.write.revision ?? 1 }] : []));

describe('a file of everything', () => {
  it('holds every record as it is stored, and what each field means', () => {
    const { value, records } = inFile(ALL);
    expect(records).toEqual(ALL);
    expect(value).toMatchObject({
      format: 'inhouse-data',
      version: 1,
      schema: {
        'report-favourites': { version: 1 },
        report: { fields: { administrators: { isPersonalData: true } } },
      },
    });
    expect(inFile([]).records).toEqual([]);
  });

  it.each([
    [{ format: 'inhouse-capacity', version: 1 }, 'file-unknown'],
    [undefined, 'file-unknown'],
    [{ format: 'inhouse-data', version: 2, records: [] }, 'newer-version'],
    [{ format: 'inhouse-data', version: 2, records: [{ of: 'report' }] }, 'newer-version'],
    [{ format: 'inhouse-data', version: 1, records: [{ name: 'report' }] }, 'file-unreadable'],
  ])('is told from others: %j', (value, code) => {
    expect(readDataFile('f.json', value)).toMatchObject({ error: { code } });
  });
});

describe('an import of everything', () => {
  it('creates all of it where nothing is, and the second time there is nothing to do', () => {
    const first = planDataImport(inFile(READABLE).records, []);
    expect(kinds(first)).toEqual(['create']);
    expect(kinds(planDataImport(inFile(READABLE).records, written(first)))).toEqual(['same']);
    expect(kinds(planDataImport(inFile(READABLE).records, READABLE))).toEqual(['same']);
  });

  it('changes what is different, over the revision that is there', () => {
    const [record] = READABLE.filter(({ name }) => name === 'report-state');
    const present = { ...record, revision: 4, content: { ...(record?.content as object), name: 'Other' } };
    expect(planDataImport(inFile(READABLE).records, [present as ExportedRecord])).toContainEqual(
      expect.objectContaining({ kind: 'update', write: expect.objectContaining({ seen: 4 }) as unknown }),
    );
  });

  it('brings deliveries back paused: a file is no consent', () => {
    const [step] = planDataImport(
      READABLE.filter(({ name }) => name === 'report-deliveries'),
      [],
    );
    expect(step).toMatchObject({
      write: { content: { deliveries: [{ state: 'paused' }, { state: 'paused' }, { state: 'paused' }] } },
    });
  });

  it.each([
    ['of a type that is unknown', { name: 'secret' }, 'data-unknown-type'],
    ['of a newer version', { content: { version: 9 } }, 'newer-version'],
    ['with a field that is none', { content: { version: 1, reportIds: [], secret: 1 } }, 'invalid-input'],
    ['under an id that no key can have', { id: 'a/b' }, 'invalid-input'],
    ['without an id', { id: '' }, 'invalid-input'],
  ])('refuses a record %s, and says why', (_what, changes, code) => {
    const record = { name: 'report-favourites', ...STORED_SAMPLES['report-favourites'], revision: 3 };
    expect(planDataImport([{ ...record, ...changes }], [])).toMatchObject([
      { kind: 'refused', reason: { code } },
    ]);
  });

  it('leaves out what the app logged of its own work, without a word about each entry', () => {
    const log = { name: 'admin-action', ...STORED_SAMPLES['admin-action'], revision: 1 };
    expect(planDataImport([log, { ...log, id: '2-b' }], [])).toEqual([
      { kind: 'own', name: 'admin-action' },
      { kind: 'own', name: 'admin-action' },
    ]);
  });

  it('refuses to write over what a newer version of the app wrote', () => {
    const [record] = READABLE.filter(({ name }) => name === 'report');
    const present = { ...record, revision: 1, content: { version: 9 } } as ExportedRecord;
    expect(kinds(planDataImport(record === undefined ? [] : [record], [present]))).toEqual(['refused']);
  });
});
