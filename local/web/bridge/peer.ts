import { decode, encode, type AnyFunction, type RegisterFunction } from './handles';

/** What the two sides of a port send each other. */
export type PeerMessage =
  | { readonly kind: 'call'; readonly id: number; readonly to: CallTarget; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: false; readonly message: string };

export type CallTarget = { readonly command: string } | { readonly handle: string };

export interface PeerOptions {
  readonly post: (message: PeerMessage) => void;
  /** Answers the other side's commands. */
  readonly onCommand: (command: string, data: unknown) => unknown;
  readonly newId: () => string;
  /** Functions kept elsewhere, asked first (the tree's). */
  readonly findFunction?: (id: string) => AnyFunction | undefined;
}

/**
 * One side of the bridge. Both sides are alike: commands and functions may go either way, and both answer with promises.
 * A function that was sent stays callable as long as the peer lives.
 */
export interface Peer {
  command(command: string, data: unknown): Promise<unknown>;
  receive(message: PeerMessage): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createPeer({ post, onCommand, newId, findFunction }: PeerOptions): Peer {
  const sent = new Map<string, AnyFunction>();
  const waiting = new Map<number, Waiting>();
  let lastCall = 0;

  const register: RegisterFunction = (fn) => {
    const id = newId();
    sent.set(id, fn);
    return id;
  };

  const call = (to: CallTarget, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++lastCall;
      const encoded = args.map((arg) => encode(arg, register));
      waiting.set(id, { resolve, reject });
      post({ kind: 'call', id, to, args: encoded });
    });
  const fromWire = (value: unknown) => decode(value, (handle, args) => call({ handle }, args));

  const perform = (to: CallTarget, args: readonly unknown[]): unknown => {
    if ('command' in to) return onCommand(to.command, args[0]);
    const fn = findFunction?.(to.handle) ?? sent.get(to.handle);
    if (fn === undefined)
      throw new Error('The component that this event belongs to is no longer on the page.');
    return fn(...args);
  };

  const answerCall = async (message: Extract<PeerMessage, { kind: 'call' }>) => {
    const { id } = message;
    try {
      const value = await perform(message.to, message.args.map(fromWire));
      post({ kind: 'answer', id, ok: true, value: encode(value, register) });
    } catch (error) {
      post({
        kind: 'answer',
        id,
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };

  return {
    command: (command, data) => call({ command }, [data]),
    receive(message) {
      if (message.kind === 'call') {
        void answerCall(message);
        return;
      }
      const caller = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) caller?.resolve(fromWire(message.value));
      else caller?.reject(new Error(message.message));
    },
  };
}
