import fc from 'fast-check';
import { heldSide } from '../../../src/core/compare-parts';
import {
  compareReports,
  mergeReports,
  REPORT_PARTS,
  type ReportPart,
} from '../../../src/core/report/compare-reports';
import type { EditSide } from '../../../src/core/edit-sides';
import type { ReportInput } from '../../../src/core/report/report';
import { aColumn, aGroup, aReport } from '../../support/report';

function anInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    name: 'Points',
    description: '',
    isTemplate: false,
    definition: aReport(),
    access: { kind: 'private' },
    administrators: ['ann'],
    ...changes,
  };
}

const nothing = new Map<ReportPart, EditSide>();
const before = anInput();
const grouped = anInput({ definition: aReport({ groups: [aGroup('status')] }) });
const renamed = anInput({ name: 'Points by status' });

describe('compareReports', () => {
  it('names the parts that differ, and who alone changed each', () => {
    expect(compareReports({ before, theirs: grouped, mine: renamed })).toEqual([
      { part: 'name', changedBy: 'mine' },
      { part: 'groups', changedBy: 'theirs' },
    ]);
  });

  it('tells what both changed, each in another way, of nobody alone', () => {
    const theirs = anInput({ name: 'Theirs' });
    expect(compareReports({ before, theirs, mine: renamed })).toEqual([{ part: 'name', changedBy: null }]);
  });

  it('finds no difference in what both changed in the same way', () => {
    expect(compareReports({ before, theirs: renamed, mine: renamed })).toEqual([]);
  });
});

describe('mergeReports', () => {
  it('keeps what only one of them changed', () => {
    const merged = mergeReports({ before, theirs: grouped, mine: renamed }, nothing);
    expect(merged).toEqual({ ...renamed, definition: grouped.definition });
  });

  it('takes the chosen side of a part, and one’s own where nothing is chosen', () => {
    const theirs = anInput({ name: 'Theirs', description: 'Theirs' });
    const mine = anInput({ name: 'Mine', description: 'Mine' });
    const merged = mergeReports({ before, theirs, mine }, new Map([['description', 'theirs']]));
    expect([merged.name, merged.description]).toEqual(['Mine', 'Theirs']);
  });

  it('is the one report or the other when one side is chosen for all', () => {
    const versions = fc.record({
      name: fc.constantFrom('a', 'b'),
      description: fc.constantFrom('', 'x'),
      columns: fc.subarray(['issuekey', 'summary', 'status'], { minLength: 1 }),
      administrators: fc.constantFrom(['ann'], ['bob']),
    });
    const toInput = ({ columns, ...rest }: { columns: string[]; name: string }): ReportInput =>
      anInput({ ...rest, definition: aReport({ columns: columns.map((id) => aColumn(id)) }) });
    fc.assert(
      fc.property(versions, versions, versions, fc.constantFrom('theirs', 'mine'), (a, b, c, side) => {
        const three = { before: toInput(a), theirs: toInput(b), mine: toInput(c) };
        const all = new Map(REPORT_PARTS.map((part): [ReportPart, EditSide] => [part, side]));
        expect(mergeReports(three, all)).toEqual(three[side]);
        expect(compareReports(three).map((difference) => heldSide(difference, all))).toEqual(
          compareReports(three).map(() => side),
        );
      }),
    );
  });
});
