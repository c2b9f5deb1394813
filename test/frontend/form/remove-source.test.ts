import { MERGED_SEGMENT, SOURCE_SEGMENT, type SegmentOverride } from '../../../src/core/chart/config';
import { namedSourceDraft } from '../../../src/frontend/form/named-source-draft';
import { removeSource } from '../../../src/frontend/form/remove-source';

const sources = ['A', 'B', 'C'].map((name, place) =>
  namedSourceDraft({ source: { kind: 'project', projectKey: name }, name, color: null }, place),
);
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
      order: { chartBy: [source(2), source(1), source(0)], groupBy: [] },
    };
    expect(removeSource(draft, 1)).toEqual({
      sources: [sources[0], sources[2]],
      segments: [renamed(source(0), 'First'), renamed(source(1), 'Third')],
      merges: [],
      order: { chartBy: [source(1), source(0)], groupBy: [] },
    });
  });

  it('leaves merges what is left of them, and does not touch segments of fields', () => {
    const merge = { dimension: 'groupBy', key: `${MERGED_SEGMENT}1`, label: 'Rest' } as const;
    const draft = {
      sources,
      segments: [renamed('Done', 'Finished')],
      merges: [
        { ...merge, keys: [source(1), source(2)] },
        { ...merge, key: `${MERGED_SEGMENT}2`, keys: [source(1)] },
      ],
      order: { chartBy: ['Done'], groupBy: [] },
    };
    expect(removeSource(draft, 1)).toEqual({
      sources: [sources[0], sources[2]],
      segments: draft.segments,
      merges: [{ ...merge, keys: [source(1)] }],
      order: draft.order,
    });
  });
});
