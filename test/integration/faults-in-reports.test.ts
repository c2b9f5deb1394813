import { FAULT_KINDS } from '../../local/traffic/fault-kinds';
import type { ReportDefinition } from '../../src/core/report/definition';
import { aFaultySite, courses } from '../support/faulty-site';
import { reportGadget, workGadget } from '../support/gadget-readings';
import { aColumn, aGroup, aReport, ofField, ofFormula } from '../support/report';

const RATES = [0.1, 0.5, 1];
const POINTS = 'customfield_10016';
const site = aFaultySite();
const everything = { kind: 'jql', jql: 'created >= "2000-01-01"' } as const;
const summed = aColumn(POINTS, { groupAggregate: 'sum', totalAggregate: 'sum' });

/** One for each way of reading. */
const REPORTS: Readonly<Record<string, Partial<ReportDefinition>>> = {
  'in groups': { columns: [summed], groups: [aGroup('status'), aGroup('labels')] },
  'filtered and sorted': {
    columns: [aColumn('issuekey'), summed],
    filters: [{ id: 'f', of: ofField('labels'), test: { kind: 'empty', isEmpty: false } }],
    sorts: [{ id: 's', of: ofField(POINTS), direction: 'descending' }],
  },
  'with JQL in a formula': {
    formulas: [{ id: 'bug', name: 'Bug', text: 'if(matches("type = Bug"), 1, 0)' }],
    columns: [aColumn(ofFormula('bug'), { groupAggregate: 'sum', totalAggregate: 'sum' })],
    groups: [aGroup('status')],
  },
  'of worklogs': {
    rowsAre: 'worklogs',
    columns: [aColumn('worklog-time', { groupAggregate: 'sum', totalAggregate: 'sum' })],
    groups: [aGroup('worklog-author')],
  },
};

const READERS = [
  ...Object.entries(REPORTS).map(
    ([kind, changes]) =>
      [`a report ${kind}`, reportGadget(aReport({ source: everything, ...changes }))] as const,
  ),
  ['the work of an iteration', workGadget(everything.jql, POINTS)] as const,
];

describe('whatever fails', () => {
  afterAll(() => {
    process.stdout.write(`${String(site.trials())} readings were struck by faults\n`);
  });

  it.each(READERS)('%s is shown right, or as a part', async (_, read) => {
    const right = await site.read(read, 'browser', null);
    expect(right).toMatchObject({ saysMore: false, numbers: expect.any(Array) as unknown });
    for (const { name } of FAULT_KINDS) {
      for (const [rate, seed] of courses(RATES)) {
        const { numbers, saysMore } = await site.read(read, 'browser', { name, rate, seed });
        const expected = numbers === null ? null : right.numbers;
        expect({ name, rate, seed, numbers }).toEqual({ name, rate, seed, numbers: expected });
        // Either the whole, or a word about what is missing.
        expect(saysMore).toBe(numbers === null);
      }
    }
  });

  it.each(READERS)('%s gets over faults that pass', async (_, read) => {
    for (const name of ['cut-before', '429-retry-after', '500', '503', 'slow']) {
      expect(await site.read(read, 'browser', { name, rate: 0.1 })).toMatchObject({ saysMore: false });
    }
  });
});
