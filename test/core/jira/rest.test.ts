import fc from 'fast-check';
import { queryEntries, restPath } from '../../../src/core/jira/rest';

describe('an address of Jira', () => {
  it('can be made of whatever somebody typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[, value] = []] = queryEntries({ query: { query: text } });
        const { params } = restPath`/rest/api/3/user/${text}`;
        expect(decodeURIComponent(encodeURIComponent(value ?? ''))).toBe(value);
        expect(params).toEqual([value]);
      }),
      { examples: [['\uD800'], ['a\uDC00b']] },
    );
  });

  it('leaves whole characters as they are', () => {
    expect(restPath`/rest/api/3/user/${'Zoë 🐙'}`.params).toEqual(['Zoë 🐙']);
  });
});
