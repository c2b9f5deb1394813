import { MERGED_SEGMENT, SOURCE_SEGMENT, type SegmentOverride } from '../../../src/core/chart/config';
import { namedSourceDraft } from '../../../src/frontend/form/named-source-draft';
import { NOTHING_PENDING } from '../../../src/frontend/form/pending-merge';
import { removeSource } from '../../../src/frontend/form/remove-source';

const sources = ['A', 'B', 'C'].map((name, place) =>
  namedSourceDraft({ source: { kind: 'project', projectKey: name }, name, color: null }, place),
);
const NOTHING = { chartBy: NOTHING_PENDING, groupBy: NOTHING_PENDING } as const;
const source = (place: number): string => SOURCE_SEGMENT + String(place);
const renamed = (key: string, label: string): SegmentOverride => ({
  ...{ dimension: 'chartBy', key, hidden: false, label, color: null },
});

describe('removeSource', () => {
  it('takes what was changed about its segment along, and leaves that of the others with them', () => {
    const draft = {
      sources,
      segments: [renamed(source(0), 'First'), renamed(source(1), 'Second'), renamed(source(2), 'Third')],
      merges: [],
      pendingMerges: NOTHING,
      order: { chartBy: [source(2), source(1), source(0)], groupBy: [] },
    };
    expect(removeSource(draft, 1)).toEqual({
      sources: [sources[0], sources[2]],
      segments: [renamed(source(0), 'First'), renamed(source(1), 'Third')],
      merges: [],
      pendingMerges: NOTHING,
      order: { chartBy: [source(1), source(0)], groupBy: [] },
    });
  });

  it('leaves merges what is left of them, and does not touch segments of fields', () => {
    const merge = { dimension: 'groupBy', key: `${MERGED_SEGMENT}1`, label: 'Rest' } as const;
    const draft = {
      sources,
      segments: [renamed('Done', 'Finished')],
      merges: [{ ...merge, keys: [source(0), source(1), source(2)] }],
      pendingMerges: NOTHING,
      order: { chartBy: ['Done'], groupBy: [merge.key] },
    };
    expect(removeSource(draft, 1)).toEqual({
      ...draft,
      sources: [sources[0], sources[2]],
      merges: [{ ...merge, keys: [source(0), source(1)] }],
    });
  });

  it('ends a merge of which one segment is left, with its name and its place', () => {
    const both = `${MERGED_SEGMENT}1`;
    const draft = {
      sources,
      segments: [renamed(both, 'Both of them'), renamed(source(2), 'Third')],
      merges: [{ dimension: 'chartBy', key: both, label: 'Both', keys: [source(0), source(1)] } as const],
      pendingMerges: NOTHING,
      order: { chartBy: [both, source(2)], groupBy: [] },
    };
    expect(removeSource(draft, 0)).toEqual({
      sources: [sources[1], sources[2]],
      segments: [renamed(source(1), 'Third')],
      merges: [],
      pendingMerges: NOTHING,
      order: { chartBy: [source(1)], groupBy: [] },
    });
  });

  it('takes its segment out of those that are chosen to be merged', () => {
    const [first, second, third] = [0, 1, 2].map((place) => ({ key: source(place), name: String(place) }));
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are three.');
    const pending = { segments: [first, second, third], label: 'Two' };
    const draft = {
      ...{ sources, segments: [], merges: [], order: { chartBy: [], groupBy: [] } },
      pendingMerges: { ...NOTHING, chartBy: pending },
    };
    expect(removeSource(draft, 0).pendingMerges).toEqual({
      ...NOTHING,
      chartBy: {
        segments: [
          { ...second, key: source(0) },
          { ...third, key: source(1) },
        ],
        label: 'Two',
      },
    });
  });
});
