import fc from 'fast-check';
import { createIdSet, decodeIds, encodeIds } from '../../../src/core/plan/id-set';

const ids = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
);

describe('createIdSet', () => {
  it('agrees with a Set', () => {
    fc.assert(
      fc.property(ids, (numbers) => {
        const set = createIdSet();
        const model = new Set<number>();
        for (const id of numbers) {
          expect(set.add(id)).toBe(!model.has(id));
          model.add(id);
          expect(set.has(id)).toBe(true);
        }
        expect(set.size).toBe(model.size);
        expect([...set.values()]).toEqual([...model].sort((a, b) => a - b));
      }),
    );
  });
});

describe('encodeIds', () => {
  it('is read back as the same ids, ascending', () => {
    fc.assert(
      fc.property(ids, (numbers) => {
        const distinct = [...new Set(numbers)];
        expect(decodeIds(encodeIds(distinct))).toEqual({
          ok: true,
          value: [...distinct].sort((a, b) => a - b),
        });
      }),
    );
  });

  it('takes about a byte for a neighbour: thirty thousand ids fit into a payload many times', () => {
    const text = encodeIds(Array.from({ length: 30_000 }, (_, index) => 1_000_000 + 3 * index));
    expect(text.length).toBeLessThan(41_000);
  });
});

describe('decodeIds', () => {
  it.each(['not base 64!', btoa('\u0080'), btoa('\u00ff'.repeat(9) + '\u0001')])('refuses %j', (text) => {
    expect(decodeIds(text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
