import type { ScheduledTrigger } from '../../../local/forge/manifest';
import { createSchedules } from '../../../local/forge/schedules';

const MINUTE = 60_000;
const HOURLY: ScheduledTrigger = { key: 'hourly', functionKey: 'f', interval: 'hour' };
const DAILY: ScheduledTrigger = { key: 'daily', functionKey: 'f', interval: 'day' };

function setUp() {
  let now = Date.UTC(2026, 2, 2, 12);
  const calls: string[] = [];
  const schedules = createSchedules({
    triggers: [HOURLY, DAILY],
    host: {
      runScheduled: ({ key }) => {
        calls.push(key);
        return Promise.resolve({ ok: true, body: null });
      },
    },
    now: () => now,
  });
  const after = async (minutes: number): Promise<readonly string[]> => {
    now += minutes * MINUTE;
    await schedules.tick();
    return calls.splice(0);
  };
  return { schedules, after, calls };
}

describe('schedules', () => {
  it('begin five minutes after the site and go on by the clock of the site', async () => {
    const { after } = setUp();
    expect(await after(4)).toEqual([]);
    expect(await after(1)).toEqual(['hourly', 'daily']);
    expect(await after(59)).toEqual([]);
    expect(await after(1)).toEqual(['hourly']);
  });

  it('make up for what was missed with one call, and keep their minute', async () => {
    const { after } = setUp();
    await after(5);
    expect(await after(200)).toEqual(['hourly']);
    expect(await after(39)).toEqual([]);
    expect(await after(1)).toEqual(['hourly']);
  });

  it('can be called at once, as often as one likes', async () => {
    const { schedules, calls } = setUp();
    expect(await schedules.run('daily')).toEqual({ ok: true, body: null });
    await schedules.run('daily');
    expect(await schedules.run('yearly')).toBeNull();
    expect(calls).toEqual(['daily', 'daily']);
  });
});
