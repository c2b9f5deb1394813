import { logAction } from '../app/data/log-action';
import type { Resolvers } from '../contract';
import { isConflict } from '../contract/change';
import { appError, type AppError } from '../core/error';
import type { AdminActionKind } from '../core/privacy/admin-action';
import { failure, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { AUDIENCES, type Audience } from './audiences';
import type { Caller } from './caller';
import type { Resource } from './resources';

type PayloadOf<Name extends keyof Resolvers> = Parameters<Resolvers[Name]>[0];
type ValueOf<Name extends keyof Resolvers> =
  Awaited<ReturnType<Resolvers[Name]>> extends Result<infer Value, AppError> ? Value : never;

export interface ResolverDefinition<Name extends keyof Resolvers> {
  readonly name: Name;
  /** Who may call it: checked on the server, as the user, before anything else. */
  readonly who: Audience;
  /** What it is about, and how it is made sure that the caller may have it. */
  readonly resource: Resource;
  /** Whether anything that is stored may be different afterwards. */
  readonly effect: 'reads' | 'writes';
  /** With whose permissions it does so. */
  readonly actsAs: 'viewer' | 'app';
  /** What the log of administrative actions says of it, once it is done; without this, nothing. */
  readonly logs?: AdminActionKind;
  readonly parse: (payload: unknown) => Result<PayloadOf<Name>, AppError>;
  /** The account id is the caller's, as the platform says it. */
  readonly run: (
    ports: Ports,
    payload: PayloadOf<Name>,
    accountId: string,
  ) => Promise<Result<ValueOf<Name>, AppError>>;
}

declare const defined: unique symbol;

/** A resolver that checks its caller. Only `defineResolver` makes one. */
export interface DefinedResolver extends Pick<
  ResolverDefinition<keyof Resolvers>,
  'name' | 'who' | 'resource' | 'effect' | 'actsAs'
> {
  readonly answer: (ports: Ports, caller: Caller, payload: unknown) => Promise<Result<unknown, AppError>>;
  readonly [defined]: true;
}

/**
 * The only way to make a resolver: it authorises, parses, runs, and answers with a Result. An exception is caught here and
 * nowhere else: it is logged with an id, and the user is told that id.
 */
export function defineResolver<Name extends keyof Resolvers>(
  definition: ResolverDefinition<Name>,
): DefinedResolver {
  const { name, who, resource, effect, actsAs, logs, parse, run } = definition;

  const answer: DefinedResolver['answer'] = async (ports, caller, payload) => {
    try {
      const allowed = await AUDIENCES[who].check(ports, caller);
      if (!allowed.ok) return allowed;
      const parsed = parse(payload);
      if (!parsed.ok) return parsed;
      const done = await run(ports, parsed.value, allowed.value);
      if (!done.ok || logs === undefined || isConflict(done.value)) return done;
      const logged = await logAction(ports, { kind: logs, by: allowed.value });
      return logged.ok ? done : logged;
    } catch (reason) {
      if (ports.platform.mustSee(reason)) throw reason;
      const id = ports.ids.next();
      ports.log.error({ id, where: name, reason });
      return failure(appError(ports.platform.mayPass(reason) ? 'app-unavailable' : 'internal', {}, { id }));
    }
  };
  return { name, who, resource, effect, actsAs, answer } as DefinedResolver;
}
