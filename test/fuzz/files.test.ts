import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { writeOwnFile } from '../../src/core/capacity/transfer/own-file';
import { readTransfer } from '../../src/core/capacity/transfer/read-transfer';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { decodeChoices, encodeChoices } from '../../src/core/filter/share-code';
import { parseJson } from '../../src/core/parse-json';
import { dataFileParts, readDataFile } from '../../src/core/privacy/transfer/data-file';
import { planDataImport } from '../../src/core/privacy/transfer/plan-data-import';
import { STORED_NAMES } from '../../src/core/privacy/stored-types';
import { readReportFile, writeReportFile } from '../../src/core/report/transfer/report-file';
import { readPastedPeople } from '../../src/frontend/capacity/paste-people';
import { weekdaysByName } from '../../src/frontend/capacity/weekday-words';
import { aBoard, aPlan } from '../support/capacity';
import { fuzzed } from '../support/fuzz';
import { hostileJson } from '../support/hostile-json';
import { outcomeOf } from '../support/outcome';
import { aReportInput } from '../support/report-library-site';
import { STORED_SAMPLES } from '../support/stored-samples';

const REFUSED_OR_READ = /^(?:ok|invalid-input|newer-version|file-unreadable|file-unknown|file-too-large)$/;
const DEFAULTS = { timeZone: 'UTC', defaults: DEFAULT_SITE_CAPACITY.defaults };

const ownCapacity: unknown = parseJson(
  writeOwnFile({
    site: { revision: 1, record: DEFAULT_SITE_CAPACITY },
    boards: new Map([['5', { revision: 1, record: aBoard() }]]),
    iterations: new Map([['5:sprint:7', { revision: 1, record: aPlan([{ accountId: 'anna' }]) }]]),
    persons: new Map(),
  }),
);
const trackerBoard = {
  ...{
    capacityType: 'points',
    workingDays: [1, 2],
    teamHolidays: [{ from: '2026-03-04', to: '2026-03-05' }],
  },
  sprintSettings: { '7': { userCapacitySettings: { anna: { dailyCapacity: 6, role: 'Dev' } } } },
};
const allData = parseJson(
  dataFileParts(
    STORED_NAMES.map((name) => ({ name, revision: 1, ...STORED_SAMPLES[name] })),
    0,
  ).join(''),
);
const reports = parseJson(writeReportFile([{ id: 'r1', report: aReportInput() }], () => 'A name'));

/** A value can be too deep to be written; then there is no file of it. */
function bytesOf(value: unknown): Uint8Array {
  try {
    return strToU8(JSON.stringify(value));
  } catch {
    return strToU8('['.repeat(200_000));
  }
}

/** A file with single bytes of it changed. */
const damaged = (whole: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 })
    .map((changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });

describe('a file that somebody imports', () => {
  it.each([
    ['the own export', 'capacity.json', ownCapacity],
    ['a board of Capacity Tracker', 'board-properties-5.json', trackerBoard],
    ['the days off of Capacity Tracker', 'global-addon-properties.json', { userDaysOff: { anna: [] } }],
  ])('about capacity is read or refused: %s', (_what, name, sample) => {
    fc.assert(
      fc.property(hostileJson(sample), (value) => {
        expect(outcomeOf(readTransfer([{ name, bytes: bytesOf(value) }], DEFAULTS))).toMatch(REFUSED_OR_READ);
      }),
      fuzzed(50),
    );
  });

  it('is read or refused as an archive, whichever of its bytes are damaged', () => {
    const archive = zipSync({ 'board-properties-5.json': bytesOf(trackerBoard), 'a/b.json': strToU8('{}') });
    fc.assert(
      fc.property(fc.oneof(damaged(archive), fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const outcome = outcomeOf(readTransfer([{ name: 'export.zip', bytes }], DEFAULTS));
        expect(outcome).toMatch(REFUSED_OR_READ);
      }),
      fuzzed(300),
    );
  });

  it('of everything that is stored is planned record by record, or refused', () => {
    fc.assert(
      fc.property(hostileJson(allData), (value) => {
        const read = readDataFile('data.json', value);
        expect(outcomeOf(read)).toMatch(REFUSED_OR_READ);
        const steps = read.ok ? planDataImport(read.value, []) : [];
        expect(steps.filter(({ kind }) => !['create', 'own', 'refused'].includes(kind))).toEqual([]);
      }),
      fuzzed(50),
    );
  });

  it('of reports is read or refused', () => {
    fc.assert(
      fc.property(hostileJson(reports), (value) => {
        expect(outcomeOf(readReportFile({ name: 'r.json', bytes: bytesOf(value) }))).toMatch(REFUSED_OR_READ);
      }),
      fuzzed(50),
    );
  });
});

describe('a text that somebody pastes', () => {
  const sign = fc.constantFrom(
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '"',
    '""',
    'Ann',
    '6',
    'Mon-Fri',
    '-',
    '%',
    'name',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(sign).map((signs) => signs.join('')),
  );

  it('as a table of people is lines, each as it stood', () => {
    const words = {
      headings: { person: ['name'], role: [], daily: [], allocation: [], days: [] },
      roles: [{ id: 'dev', name: 'Dev' }],
      weekdays: weekdaysByName(['en']),
    };
    fc.assert(
      fc.property(anyText, (text) => {
        const table = readPastedPeople(text, words);
        const lines = table.ok ? table.value.lines : [];
        expect(lines.every(({ number }) => number > 0)).toBe(true);
      }),
      fuzzed(300),
    );
  });

  it('as the code of a filter is choices, or refused', () => {
    const code = encodeChoices({ summary: { kind: 'text', text: 'slow' } });
    const changed = damaged(strToU8(code)).map((bytes) => new TextDecoder().decode(bytes));
    fc.assert(
      fc.property(fc.oneof(anyText, changed), (text) => {
        expect(outcomeOf(decodeChoices(text))).toMatch(/^(?:ok|invalid-input)$/);
      }),
      fuzzed(300),
    );
  });
});
