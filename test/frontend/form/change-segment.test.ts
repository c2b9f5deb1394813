import { changeSegment } from '../../../src/frontend/form/change-segment';

const HIDDEN = { dimension: null, key: 'done', hidden: true, label: null, color: null };

describe('changeSegment', () => {
  it('adds what the author changes', () => {
    expect(changeSegment([], 'done', { hidden: true })).toEqual([HIDDEN]);
  });

  it('keeps the other changes of the segment, and the other segments', () => {
    const other = { dimension: null, key: 'open', hidden: false, label: 'Open', color: null };
    expect(changeSegment([HIDDEN, other], 'done', { label: 'Finished' })).toEqual([
      other,
      { ...HIDDEN, label: 'Finished' },
    ]);
  });

  it('drops a segment that is as it was', () => {
    expect(changeSegment([HIDDEN], 'done', { hidden: false })).toEqual([]);
  });
});
