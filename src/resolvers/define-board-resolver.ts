import { readBoardRights, type BoardRights } from '../app/read-board-rights';
import type { BoardCaller } from '../app/read-capacity';
import type { Resolvers } from '../contract';
import type { OnBoard } from '../contract/capacity';
import { appError } from '../core/error';
import { failure } from '../core/result';
import type { Ports } from '../ports/ports';
import type { Audience } from './audiences';
import { defineResolver, type DefinedResolver, type ResolverDefinition } from './define-resolver';

type BoardResolverName = {
  [Name in keyof Resolvers]: Parameters<Resolvers[Name]>[0] extends OnBoard ? Name : never;
}[keyof Resolvers];

type Payload<Name extends keyof Resolvers> = Parameters<Resolvers[Name]>[0];

/** Who may call, by what Jira says about the board's space. */
const ALLOWED = {
  'board-viewer': ({ mayView }: BoardRights) => mayView,
  'board-manager': ({ mayManage }: BoardRights) => mayManage,
} as const;

interface BoardResolverDefinition<Name extends BoardResolverName> extends Omit<
  ResolverDefinition<Name>,
  'who' | 'resource' | 'run'
> {
  readonly who: keyof typeof ALLOWED;
  /** Who may call on any board: logged in is enough where it is left out. */
  readonly audience?: Audience;
  readonly run: (
    ports: Ports,
    payload: Payload<Name>,
    caller: BoardCaller,
  ) => ReturnType<ResolverDefinition<Name>['run']>;
}

/** A resolver about one board: before it reads or writes, Jira is asked as the user what may be done with that board. */
export function defineBoardResolver<Name extends BoardResolverName>(
  definition: BoardResolverDefinition<Name>,
): DefinedResolver {
  const { who, audience = 'viewer', run, ...rest } = definition;
  return defineResolver<Name>({
    ...rest,
    who: audience,
    resource: 'capacity',
    run: async (ports, payload, accountId) => {
      const rights = await readBoardRights(ports, payload.boardId);
      if (!rights.ok) return rights;
      if (!ALLOWED[who](rights.value)) return failure(appError('forbidden'));
      return run(ports, payload, { ...rights.value, accountId });
    },
  });
}
