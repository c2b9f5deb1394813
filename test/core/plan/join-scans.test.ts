import { joinScans } from '../../../src/core/plan/join-scans';
import type { ScanNeeds } from '../../../src/core/plan/scan-needs';

function needs(changes: Partial<ScanNeeds>, ...fieldIds: readonly string[]): { readonly needs: ScanNeeds } {
  const question = { itemsExpected: 100, fieldIds, isMetered: false };
  return { needs: { jql: 'project = K', sources: [], historyFieldIds: [], question, ...changes } };
}

const histories = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `field-${String(from + at)}`);

describe('joinScans', () => {
  it('reads what is about the same items once, with the fields and the histories of all', () => {
    const labels = needs({}, 'labels', 'status');
    const flow = needs({ historyFieldIds: ['status'] }, 'created', 'status');
    const counted = needs({});
    expect(joinScans([labels, flow, counted])).toEqual([
      {
        needs: {
          ...labels.needs,
          historyFieldIds: ['status'],
          question: { ...labels.needs.question, fieldIds: ['created', 'labels', 'status'] },
        },
        members: [labels, flow, counted],
      },
    ]);
  });

  it.each([
    ['other items', needs({ jql: 'project = L' }, 'labels')],
    ['the sources that an item is in', needs({ sources: ['a', 'b'] }, 'labels')],
  ])('reads apart what is about %s', (_, other) => {
    expect(joinScans([needs({}, 'labels'), other])).toHaveLength(2);
  });

  it('reads apart more histories than one request can bring', () => {
    const six = needs({ historyFieldIds: histories(0, 6) }, 'status');
    const others = needs({ historyFieldIds: histories(6, 5) }, 'status');
    const fitting = needs({ historyFieldIds: histories(4, 5) }, 'status');
    expect(joinScans([six, others, fitting]).map(({ members }) => members)).toEqual([
      [six, fitting],
      [others],
    ]);
  });
});
