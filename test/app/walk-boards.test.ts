import { walkBoards } from '../../src/app/capacity/walk-boards';
import { success, type Result } from '../../src/core/result';
import { aBoard } from '../support/capacity';
import { createFakePorts } from '../support/fake-ports';

const IDS = Array.from({ length: 45 }, (_, at) => String(at + 100));
const STORED = Object.fromEntries(
  IDS.map((id) => [`board-capacity:${id}`, { revision: 1, content: aBoard() }]),
);

/** Each visit takes five of the seconds that an invocation has. */
async function walkFrom(after: string | null, seconds: number) {
  const ports = createFakePorts({ stored: STORED });
  let left = seconds * 1000;
  const visited: string[] = [];
  const next = await walkBoards(
    { ...ports, clock: { ...ports.clock, remainingMs: () => left } },
    {
      after,
      visit: (boards) => {
        left -= 5_000;
        visited.push(...boards.map(({ id }) => id));
        return Promise.resolve<Result<null, never>>(success(null));
      },
    },
  );
  return { visited, next: next.ok ? next.value : next.error.code };
}

describe('walkBoards', () => {
  it('visits all boards while there is time', async () => {
    expect(await walkFrom(null, 900)).toEqual({ visited: IDS, next: null });
  });

  it('stops in time and goes on where it stopped, until each board was visited once', async () => {
    const visited: string[] = [];
    let after: string | null = null;
    let walks = 0;
    do {
      const walk = await walkFrom(after, 20);
      visited.push(...walk.visited);
      after = walk.next;
      walks += 1;
    } while (after !== null && walks < 10);
    expect({ visited, walks }).toEqual({ visited: IDS, walks: 2 });
  });

  it('visits a step of boards even if there is hardly any time, so that it always gets on', async () => {
    expect(await walkFrom('119', 1)).toEqual({ visited: IDS.slice(20, 40), next: '139' });
  });
});
