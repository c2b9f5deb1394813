import { invoke } from '@forge/bridge';
import type { Resolvers } from '../contract';
import { appError } from '../core/error';
import { failure } from '../core/result';

type Payload<N extends keyof Resolvers> = Parameters<Resolvers[N]>[0];
type Answer<N extends keyof Resolvers> = ReturnType<Resolvers[N]>;

/** Calls a resolver of the app. */
export type Call = <N extends keyof Resolvers>(name: N, payload: Payload<N>) => Answer<N>;

/** The platform's own failures (time limit, no connection) become an error like any other. */
export const call: Call = <N extends keyof Resolvers>(name: N, payload: Payload<N>) =>
  invoke(name, payload).catch((error: unknown) => {
    console.error(`The call of "${name}" failed.`, error);
    return failure(appError('app-unavailable'));
  }) as Answer<N>;
