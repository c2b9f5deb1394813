import { parseRecord } from '../../../src/core/privacy/record-type';
import { REVISED_RECORDS } from '../../../src/core/privacy/revised-records';
import { inputOf } from '../../../src/core/report/report';
import { readReportFile, writeReportFile } from '../../../src/core/report/transfer/report-file';
import { aReportInput } from '../../support/report-library-site';

describe('a report from before there were templates', () => {
  const { name, description, definition, access, administrators } = aReportInput();
  const said = { name, description, definition, access, administrators };
  const state = { ...said, version: 1, changedAt: 1, changedBy: 'ann' };

  it.each([
    ['a report', REVISED_RECORDS.report, { ...state, deletedAt: null }],
    ['an earlier state of one', REVISED_RECORDS['report-state'], state],
  ])('is none: %s', (_what, type, record) => {
    expect(parseRecord(type, record)).toEqual({
      ok: true,
      value: { ...record, version: 2, isTemplate: false },
    });
  });

  it('is none in a file', () => {
    const text = writeReportFile([{ id: 'a', report: aReportInput() }], () => null)
      .replace('"version": 2', '"version": 1')
      .replace(/"isTemplate": false,\s*/, '');
    const file = readReportFile({ name: 'old.json', bytes: new TextEncoder().encode(text) });
    expect(file.ok && file.value.reports.map(({ report }) => inputOf(report))).toEqual([aReportInput()]);
  });
});
