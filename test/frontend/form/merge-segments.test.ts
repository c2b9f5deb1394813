import { MERGED_SEGMENT, type SegmentMerge } from '../../../src/core/chart/config';
import { mergeSegments, undoMerge } from '../../../src/frontend/form/merge-segments';

const NOTHING = { merges: [], segments: [], order: { chartBy: [], groupBy: [] } };
const OPEN: SegmentMerge = {
  dimension: 'chartBy',
  key: `${MERGED_SEGMENT}1`,
  label: 'Open',
  keys: ['to do', 'doing'],
};
const MERGED = { ...NOTHING, merges: [OPEN] };

describe('mergeSegments', () => {
  it('makes one segment of several', () => {
    const merging = { dimension: 'chartBy', keys: ['to do', 'doing'], label: 'Open' } as const;
    expect(mergeSegments(NOTHING, merging)).toEqual(MERGED);
  });

  it('gives each merge a key of its own', () => {
    const merging = { dimension: 'groupBy', keys: ['x', 'y'], label: 'Z' } as const;
    const { merges } = mergeSegments(
      { ...NOTHING, merges: [{ ...OPEN, key: `${MERGED_SEGMENT}2` }] },
      merging,
    );
    expect(merges.map(({ key }) => key)).toEqual([`${MERGED_SEGMENT}2`, `${MERGED_SEGMENT}3`]);
  });

  it('takes a merged segment into a larger one', () => {
    const { merges } = mergeSegments(MERGED, {
      dimension: 'chartBy',
      keys: [OPEN.key, 'done'],
      label: 'All',
    });
    expect(merges).toMatchObject([{ label: 'All', keys: ['to do', 'doing', 'done'] }]);
  });
});

describe('undoMerge', () => {
  it('takes the segment apart and forgets what was changed about it', () => {
    const changed = {
      merges: [OPEN],
      segments: [{ dimension: 'chartBy', key: OPEN.key, hidden: true, label: null, color: null }] as const,
      order: { chartBy: [OPEN.key, 'done'], groupBy: [OPEN.key] },
    };
    expect(undoMerge(changed, OPEN)).toEqual({
      ...NOTHING,
      order: { chartBy: ['done'], groupBy: [OPEN.key] },
    });
  });
});
