import { invocationClock } from '../../src/forge/invocation-clock';
import { aForgeApp } from '../support/forge-app';

describe('invocationClock', () => {
  it('knows how much of the invocation is left', async () => {
    const remainingMs = await aForgeApp().run(() => Promise.resolve(invocationClock.remainingMs()));
    expect(remainingMs).toBeGreaterThan(20_000);
    expect(remainingMs).toBeLessThanOrEqual(25_000);
  });

  it('waits until the time has passed', async () => {
    const before = invocationClock.now();
    await invocationClock.wait(20);
    expect(invocationClock.now() - before).toBeGreaterThanOrEqual(19);
  });

  it('ends a wait that nobody needs any more', async () => {
    await expect(invocationClock.wait(600_000, Promise.resolve())).resolves.toBeUndefined();
  });
});
