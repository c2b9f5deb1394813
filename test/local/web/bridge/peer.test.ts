import { joinSides } from './two-sides';

describe('the two sides of the bridge', () => {
  it('answers a command with its result', async () => {
    const { callBridge } = joinSides((command, data) => Promise.resolve({ command, data }));
    await expect(callBridge('getContext', { a: 1 })).resolves.toEqual({
      command: 'getContext',
      data: { a: 1 },
    });
  });

  it('rejects with the message of what went wrong', async () => {
    const { callBridge } = joinSides(() => {
      throw new Error('not here');
    });
    await expect(callBridge('x')).rejects.toThrow('not here');
  });

  it('rejects instead of sending what cannot be copied', async () => {
    const { callBridge } = joinSides(() => undefined);
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    await expect(callBridge('emit', loop)).rejects.toThrow('contains itself');
  });

  it('lets the page call a function that came with a command, and get its result', async () => {
    const { callBridge } = joinSides(async (_command, data) => {
      const { callback } = data as { callback: (payload: unknown) => Promise<unknown> };
      return [await callback('first'), await callback('second')];
    });
    const answer = await callBridge('on', { callback: (payload: string) => `got ${payload}` });
    expect(answer).toEqual(['got first', 'got second']);
  });

  it('lets the frame call a function that came with an answer', async () => {
    let isSubscribed = true;
    const { callBridge } = joinSides(() => ({
      unsubscribe: () => {
        isSubscribed = false;
      },
    }));
    const { unsubscribe } = (await callBridge('on')) as { unsubscribe: () => Promise<void> };
    await unsubscribe();
    expect(isSubscribed).toBe(false);
  });

  it('keeps several calls apart, whatever order they end in', async () => {
    const waiting = new Map<string, (value: string) => void>();
    const { callBridge } = joinSides((command) => new Promise((resolve) => waiting.set(command, resolve)));
    const [one, two] = [callBridge('one'), callBridge('two')];
    await new Promise((resolve) => setImmediate(resolve));
    waiting.get('two')?.('second');
    waiting.get('one')?.('first');
    await expect(Promise.all([one, two])).resolves.toEqual(['first', 'second']);
  });
});
