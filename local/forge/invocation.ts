import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller, ForgeCall } from './forge-call';
import type { ForgeRuntime } from './forge-runtime';

/** One run of a function of the app. It carries its installation, so that the globals need to know none. */
export interface Invocation extends Caller {
  readonly id: string;
  readonly functionKey: string;
  readonly runtime: ForgeRuntime;
  /** The moment that the site takes for now (epoch ms). */
  now(): number;
  /** False once it has answered, failed or run out of time: what it still tries is refused. */
  isRunning(): boolean;
  send(call: ForgeCall): Promise<Response>;
}

/** The invocation that the running code belongs to, however many run at the same time. */
export const invocationStorage = new AsyncLocalStorage<Invocation>();
