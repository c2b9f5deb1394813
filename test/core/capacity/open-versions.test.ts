import { openVersionsOf } from '../../../src/core/capacity/open-versions';

describe('openVersionsOf', () => {
  it('takes the versions that are neither released nor archived, the first to be released first', () => {
    const versions = [
      { id: '1', name: 'some day' },
      { id: '2', name: '2.0', releaseDate: '2026-06-30', released: false },
      { id: '3', name: '1.9', releaseDate: '2026-05-31' },
      { id: '4', name: '1.8', releaseDate: '2026-04-30', released: true },
      { id: '5', name: '1.7', archived: true },
    ];
    expect(openVersionsOf(versions).map(({ name }) => name)).toEqual(['1.9', '2.0', 'some day']);
  });

  it.each([[null], [undefined], [[]], ['1.9'], [[{ name: '1.9' }]]])('finds none in %j', (value) => {
    expect(openVersionsOf(value)).toEqual([]);
  });
});
