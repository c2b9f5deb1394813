import fc from 'fast-check';
import { batchesOf } from '../../src/core/batches-of';
import { jsonBytes } from '../../src/core/json-bytes';

const LIMITS = { items: 4, bytes: 40 };
const bytesIn = (batch: readonly string[]): number =>
  batch.map(jsonBytes).reduce((sum, size) => sum + size, 0);

describe('batchesOf', () => {
  it('keeps everything in its order, within both limits, with the bytes of every language', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })), (all) => {
        const batches = batchesOf(all, LIMITS);
        expect(batches.flat()).toEqual(all);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(LIMITS.items);
          expect(batch.length === 1 || bytesIn(batch) <= LIMITS.bytes).toBe(true);
        }
      }),
    );
  });

  it('counts three bytes for a Japanese character', () => {
    expect(batchesOf(['計画', '容量', '休日', '担当', '作業'], { items: 9, bytes: 18 })).toEqual([
      ['計画', '容量'],
      ['休日', '担当'],
      ['作業'],
    ]);
  });
});
