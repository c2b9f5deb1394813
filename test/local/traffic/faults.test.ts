import { createFaultSwitches } from '../../../local/traffic/fault-switches';
import { withEventFaults, withFaults, withStorageFaults } from '../../../local/traffic/with-faults';
import { aJiraBackend } from '../../support/forge-app';

const REQUEST = { method: 'PUT', path: '/', headers: {}, body: null, accountId: 'anna', scopes: null };

/** A Jira that counts the calls that reach it, behind one fault that strikes always. */
const behind = (name: string) => {
  const waits: number[] = [];
  let reached = 0;
  const jira = aJiraBackend(() => {
    reached += 1;
    return { body: { done: true }, points: 3 };
  });
  const network = withFaults(jira, createFaultSwitches(1, [{ name, rate: 1 }]), {
    now: () => Date.UTC(2026, 2, 2, 12),
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
  return { network, waits, reached: () => reached };
};

describe('a fault that is on', () => {
  it.each([
    ['429-retry-after', 429, 0],
    ['429', 429, 0],
    ['500', 500, 0],
    ['503', 503, 0],
    ['slow', 200, 1],
    ['cut-before', 0, 0],
    ['cut-after', 0, 1],
  ])('%s answers %i, and the call reaches Jira %i times', async (name, status, times) => {
    const { network, reached } = behind(name);
    expect(await network.handle(REQUEST)).toMatchObject({ status, fault: name });
    expect(reached()).toBe(times);
  });

  it('says with 429 when to come back, or does not', async () => {
    const { headers } = await behind('429-retry-after').network.handle(REQUEST);
    expect(headers).toMatchObject({
      'retry-after': '1',
      'ratelimit-reason': 'jira-burst-based',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '2026-03-02T12:00:01.000Z',
    });
    const silent = await behind('429').network.handle(REQUEST);
    expect(Object.keys(silent.headers)).toEqual(['content-type']);
  });

  it('gives no JSON with 503, and makes nobody wait but with slow', async () => {
    expect((await behind('503').network.handle(REQUEST)).body).toMatch(/^<html>/);
    const slow = behind('slow');
    await slow.network.handle(REQUEST);
    expect(slow.waits).toEqual([4000]);
  });
});

describe('a fault of the storage that is on', () => {
  it.each([
    ['storage-cut-before', 0, 0],
    ['storage-cut-after', 0, 1],
    ['storage-429', 429, 0],
    ['storage-500', 500, 0],
    ['storage-slow', 200, 1],
  ])('%s answers %i, and the call reaches the storage %i times', async (name, status, times) => {
    let reached = 0;
    const waits: number[] = [];
    const storage = withStorageFaults(
      {
        call: () => {
          reached += 1;
          return { status: 200, body: '' };
        },
      },
      createFaultSwitches(1, [{ name, rate: 1 }]),
      {
        now: () => 0,
        wait: (ms) => {
          waits.push(ms);
          return Promise.resolve();
        },
      },
    );
    expect(await storage.call('/api/v1/get', '{}')).toMatchObject({ status });
    expect({ reached, waits }).toEqual({ reached: times, waits: name === 'storage-slow' ? [2000] : [] });
  });

  it('spares Jira, and one of Jira the storage', () => {
    const switches = createFaultSwitches(1, [{ name: 'storage-500', rate: 1 }]);
    expect(switches.draw()).toBeNull();
    expect(switches.drawOfStorage()?.name).toBe('storage-500');
    switches.set({ name: 'storage-500', rate: 0 });
    switches.set({ name: '500', rate: 1 });
    expect(switches.draw()?.name).toBe('500');
    expect(switches.drawOfStorage()).toBeNull();
  });
});

describe('the switches', () => {
  const strikes = (seed: number, rates: Parameters<typeof createFaultSwitches>[1]): readonly string[] => {
    const switches = createFaultSwitches(seed, rates);
    return Array.from({ length: 400 }, () => switches.draw()?.name ?? '-');
  };

  it('strike no call while all are off', () => {
    expect(new Set(strikes(1, []))).toEqual(new Set(['-']));
  });

  it('strike about the share of calls that is asked for, the same ones with the same seed', () => {
    const half = strikes(1, [{ name: '500', rate: 0.5 }]);
    const struck = half.filter((name) => name === '500').length;
    expect(struck).toBeGreaterThan(160);
    expect(struck).toBeLessThan(240);
    expect(strikes(1, [{ name: '500', rate: 0.5 }])).toEqual(half);
    expect(strikes(2, [{ name: '500', rate: 0.5 }])).not.toEqual(half);
  });

  it('leave the calls of one fault alone when another is switched on', () => {
    const alone = strikes(1, [{ name: '500', rate: 0.2 }]);
    const together = strikes(1, [
      { name: '500', rate: 0.2 },
      { name: 'slow', rate: 0.2 },
    ]);
    expect(together.map((name) => (name === '500' ? name : '-'))).toEqual(alone);
  });

  it('change live, and refuse names and rates that there are not', () => {
    const switches = createFaultSwitches(1, []);
    expect(switches.set({ name: '503', rate: 1 })).toBe(true);
    expect(switches.draw()?.name).toBe('503');
    expect(switches.set({ name: '503', rate: 0 })).toBe(true);
    expect(switches.draw()).toBeNull();
    expect(switches.set({ name: 'fire', rate: 1 })).toBe(false);
    expect(switches.set({ name: '503', rate: 1.5 })).toBe(false);
  });
});

describe('a fault of events that is on', () => {
  it.each([
    ['event-twice', 2, []],
    ['event-late', 1, [30_000]],
  ])('%s hands an event over %i times', async (name, times, expected) => {
    let reached = 0;
    const waits: number[] = [];
    const host = withEventFaults(
      {
        consume: () => {
          reached += 1;
          return Promise.resolve({ ok: true, body: null });
        },
      },
      createFaultSwitches(1, [{ name, rate: 1 }]),
      {
        now: () => 0,
        wait: (ms) => {
          waits.push(ms);
          return Promise.resolve();
        },
      },
    );
    await host.consume({ key: 'c', queueName: 'q', functionKey: 'f' }, {});
    expect([reached, waits]).toEqual([times, expected]);
  });
});
