import { readCapacityPart } from '../../src/app/capacity/read-capacity-part';
import type { TransferPosition } from '../../src/contract/capacity-transfer';
import { aPlan } from '../support/capacity';
import { createFakePorts } from '../support/fake-ports';

const LONG = Array.from({ length: 500 }, (_, at) => ({
  accountId: `712020:${String(at).padStart(100, '0')}`,
}));
const idOf = (at: number): string => `5:sprint:${String(at + 100)}`;

/** Reads all plans of a site part by part; `pages` are those of the storage that it took. */
async function readAll(plans: readonly object[], remainingMs = 25_000) {
  const stored = Object.fromEntries(
    plans.map((record, at) => [`iteration-capacity:${idOf(at)}`, { revision: at + 1, record }]),
  );
  const ports = createFakePorts({ stored, remainingMs });
  let pages = 0;
  const archive = {
    ...ports.archive,
    page: ((name, from) => {
      pages += 1;
      return ports.archive.page(name, from);
    }) as typeof ports.archive.page,
  };
  const parts: (readonly string[])[] = [];
  let from: TransferPosition | null = null;
  do {
    const part = await readCapacityPart({ ...ports, archive }, { name: 'iteration-capacity', from });
    if (!part.ok) throw new Error(part.error.code);
    parts.push(part.value.entries.map(({ id }) => id));
    from = part.value.next;
  } while (from !== null);
  return { parts, pages };
}

describe('readCapacityPart', () => {
  it('reads each page of the storage once, and where an answer is full the page in which it ended again', async () => {
    const { parts, pages } = await readAll(Array.from({ length: 150 }, () => aPlan(LONG)));
    expect(parts.flat()).toEqual(Array.from({ length: 150 }, (_, at) => idOf(at)));
    expect(parts.length).toBeGreaterThan(3);
    expect(pages).toBe(2 + parts.length - 1);
  });

  it('has small plans in one answer, with one page for a hundred of them', async () => {
    const { parts, pages } = await readAll(Array.from({ length: 250 }, () => aPlan([])));
    expect([parts.map(({ length }) => length), pages]).toEqual([[250], 3]);
  });

  it('stops between two pages once there is no time for another', async () => {
    const { parts, pages } = await readAll(
      Array.from({ length: 250 }, () => aPlan([])),
      1_000,
    );
    expect([parts.map(({ length }) => length), pages]).toEqual([[100, 100, 50], 3]);
  });

  it('leaves out what a newer version of the app wrote', async () => {
    const { parts } = await readAll([aPlan([]), { ...aPlan([]), version: 2 }, aPlan([])]);
    expect(parts).toEqual([[idOf(0), idOf(2)]]);
  });
});
