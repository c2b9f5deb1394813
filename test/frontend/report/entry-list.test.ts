import { changeEntry, insertAfter, insertEntry } from '../../../src/frontend/report/entry-list';

const list = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];

describe('insertAfter', () => {
  it('puts the copy right after its entry', () => {
    expect(insertAfter(list, 'a', { id: 'c', name: 'A' }).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});

describe('insertEntry', () => {
  it('puts an entry back to where it was', () => {
    expect(insertEntry(list.slice(1), 0, { id: 'a', name: 'A' })).toEqual(list);
  });

  it('puts it at the end of a list that has become shorter', () => {
    expect(insertEntry([], 3, { id: 'a', name: 'A' })).toEqual([{ id: 'a', name: 'A' }]);
  });
});

describe('changeEntry', () => {
  it('changes the one entry', () => {
    expect(changeEntry(list, 'b', { name: 'Z' })).toEqual([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'Z' },
    ]);
  });
});
