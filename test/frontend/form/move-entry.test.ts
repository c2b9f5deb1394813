import { moveEntry } from '../../../src/frontend/form/move-entry';

describe('moveEntry', () => {
  it.each([
    [1, -1, ['b', 'a', 'c']],
    [1, 1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
    [7, -1, ['a', 'b', 'c']],
  ] as const)('moves the entry at %s by %s', (from, step, moved) => {
    expect(moveEntry(['a', 'b', 'c'], from, step)).toEqual(moved);
  });
});
