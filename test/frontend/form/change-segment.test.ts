import type { SegmentOverride } from '../../../src/core/chart/config';
import { changeSegment, segmentOverride, type SegmentPlace } from '../../../src/frontend/form/change-segment';

const HIDDEN: SegmentOverride = { dimension: 'chartBy', key: 'a', hidden: true, label: null, color: null };
const at = (key: string, dimension: SegmentPlace['dimension'] = 'chartBy'): SegmentPlace => ({
  dimension,
  key,
  identify: (text) => text.toLowerCase(),
});

describe('changeSegment', () => {
  it('adds what was not changed before, for one dimension', () => {
    expect(changeSegment([], at('a', 'groupBy'), { hidden: true })).toEqual([
      { ...HIDDEN, dimension: 'groupBy' },
    ]);
  });

  it('keeps the other properties of a segment and all other segments', () => {
    const other = { ...HIDDEN, dimension: 'groupBy' } as const;
    expect(changeSegment([other, HIDDEN], at('a'), { label: 'A' })).toEqual([
      other,
      { ...HIDDEN, label: 'A' },
    ]);
  });

  it('forgets a segment that is as it was', () => {
    expect(changeSegment([HIDDEN], at('a'), { hidden: false })).toEqual([]);
  });

  it('finds a segment under another spelling of its key', () => {
    expect(changeSegment([{ ...HIDDEN, key: 'A' }], at('a'), { label: 'B' })).toEqual([
      { ...HIDDEN, label: 'B' },
    ]);
  });

  it('leaves to the other dimension what was for both', () => {
    const both = { ...HIDDEN, dimension: null };
    expect(changeSegment([both], at('a'), { hidden: false })).toEqual([{ ...HIDDEN, dimension: 'groupBy' }]);
  });
});

describe('segmentOverride', () => {
  it('is what the author said last about the segment', () => {
    const named = { ...HIDDEN, dimension: null, hidden: false, label: 'A' } as const;
    expect(segmentOverride([HIDDEN, named], at('a'))).toEqual({ ...named, dimension: 'chartBy' });
  });

  it('says nothing where nothing was changed', () => {
    expect(segmentOverride([HIDDEN], at('b'))).toEqual({ ...HIDDEN, key: 'b', hidden: false });
  });
});
