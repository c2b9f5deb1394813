import fc from 'fast-check';
import { createPairIndex } from '../../../src/core/aggregate/pair-index';

describe('a pair index', () => {
  it('numbers each pair once, in the order of first sight, and finds it again', () => {
    const pairs = fc.array(
      fc.tuple(fc.nat(2000), fc.oneof(fc.nat(3), fc.integer({ min: 500, max: 530 }), fc.nat(1e6))),
    );
    fc.assert(
      fc.property(pairs, (all) => {
        const index = createPairIndex();
        const seen: string[] = [];
        for (const [first, second] of all) {
          const text = `${String(first)},${String(second)}`;
          if (!seen.includes(text)) seen.push(text);
          const number = index.numberOf(first, second);
          expect(number).toBe(seen.indexOf(text));
          expect([index.firstOf(number), index.secondOf(number)]).toEqual([first, second]);
        }
      }),
    );
  });
});
