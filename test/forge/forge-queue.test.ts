import { forgeQueue } from '../../src/forge/forge-queue';
import { aForgeApp } from '../support/forge-app';

describe('forgeQueue', () => {
  it('pushes each body as an event, fifty at a time, two of which are worked on side by side', async () => {
    const app = aForgeApp();
    const bodies = Array.from({ length: 120 }, (_, id) => ({ id }));
    expect(await app.runScheduled(() => forgeQueue.push('deliveries', bodies))).toMatchObject({ ok: true });
    const waiting = app.queue.waiting();
    expect(waiting.map(({ body }) => body)).toEqual(bodies);
    expect(new Set(waiting.map(({ jobId }) => jobId)).size).toBe(3);
    expect(waiting[0]?.concurrency).toEqual({ key: 'deliveries', limit: 2 });
  });

  it('pushes nothing where there is nothing to push', async () => {
    const app = aForgeApp();
    expect(await app.runScheduled(() => forgeQueue.push('deliveries', []))).toMatchObject({ ok: true });
    expect(app.queue.waiting()).toEqual([]);
  });

  it('throws what stays wrong', async () => {
    const answer = await aForgeApp().runScheduled(() =>
      forgeQueue.push('deliveries', [{ text: 'x'.repeat(300_000) }]),
    );
    expect(answer).toMatchObject({ ok: false });
  });

  it.each([
    [0, 1],
    [90_500, 91],
    [3_600_000, 900],
  ])('asks for an event again after %i ms, as %i seconds', (afterMs, retryAfter) => {
    expect(forgeQueue.again(afterMs)).toMatchObject({ _retry: true, retryOptions: { retryAfter } });
  });
});
