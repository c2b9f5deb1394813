import { useBridgeHost } from '../../support/forge-bridge';
import fc from 'fast-check';
import type { Bus } from '../../../src/frontend/hub/bus';
import { createPieceSender, followPieces, PIECE_LENGTH } from '../../../src/frontend/hub/pieces';
import { createPageBus } from '../../support/page-bus';

useBridgeHost({ handle: () => new Promise(() => undefined) });

/** Holds events back until they are released in another order. */
function aShuffledBus(seed: number): {
  readonly bus: Bus;
  readonly sizes: number[];
  readonly release: () => void;
} {
  const page = createPageBus();
  const held: (() => void)[] = [];
  const sizes: number[] = [];
  return {
    sizes,
    bus: {
      on: page.on,
      emit: (event, payload) => {
        sizes.push(JSON.stringify(payload).length);
        held.push(() => {
          page.emit(event, payload);
        });
      },
    },
    release: () => {
      while (held.length > 0) held.splice((seed * 7919) % held.length, 1)[0]?.();
    },
  };
}

describe('a value that is sent in pieces', () => {
  it('arrives whole, whatever its size and the order of its pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.string(), count: fc.nat() }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(1000),
        (values, times, seed) => {
          const { bus, sizes, release } = aShuffledBus(seed);
          const sent = values.map((value) => ({ ...value, filler: 'x'.repeat(times * 60_000) }));
          const heard: unknown[] = [];
          followPieces(bus, 'answer', (value) => heard.push(value));
          const send = createPieceSender(bus, 'answer');
          sent.forEach(send);
          release();
          expect(heard).toHaveLength(sent.length);
          expect(heard).toEqual(expect.arrayContaining(sent));
          expect(Math.max(...sizes)).toBeLessThan(2 * PIECE_LENGTH);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is not mixed up with what is no piece', () => {
    const page = createPageBus();
    const heard: unknown[] = [];
    followPieces(page, 'answer', (value) => heard.push(value));
    page.emit('answer', { text: 1 });
    createPieceSender(page, 'answer')('whole');
    expect(heard).toEqual(['whole']);
  });
});
