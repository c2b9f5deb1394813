import { readBoardRights, type BoardRights } from '../../app/capacity/read-board-rights';
import type { BoardCaller } from '../../app/capacity/read-capacity';
import type { Resolvers } from '../../contract';
import type { OnBoard } from '../../contract/capacity';
import { appError } from '../../core/error';
import { failure } from '../../core/result';
import type { Ports } from '../../ports/ports';
import type { Audience } from '../audiences';
import { defineResolver, type DefinedResolver, type ResolverDefinition } from '../define-resolver';
import type { Resource } from '../resources';

type BoardResolverName = {
  [Name in keyof Resolvers]: Parameters<Resolvers[Name]>[0] extends OnBoard ? Name : never;
}[keyof Resolvers];

type Payload<Name extends keyof Resolvers> = Parameters<Resolvers[Name]>[0];

/** Who may call, by what Jira says about the board's space. */
const ALLOWED = {
  'viewed-board': ({ mayView }: BoardRights) => mayView,
  'managed-board': ({ mayManage }: BoardRights) => mayManage,
  'planned-person': ({ mayManage }: BoardRights) => mayManage,
} as const satisfies Partial<Record<Resource, (rights: BoardRights) => boolean>>;

interface BoardResolverDefinition<Name extends BoardResolverName> extends Omit<
  ResolverDefinition<Name>,
  'who' | 'resource' | 'run'
> {
  readonly resource: keyof typeof ALLOWED;
  /** Who may call on any board: logged in is enough where it is left out. */
  readonly who?: Audience;
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
  const { who = 'viewer', resource, run, ...rest } = definition;
  return defineResolver<Name>({
    ...rest,
    ...{ who, resource },
    run: async (ports, payload, accountId) => {
      const rights = await readBoardRights(ports, payload.boardId);
      if (!rights.ok) return rights;
      if (!ALLOWED[resource](rights.value)) return failure(appError('forbidden'));
      return run(ports, payload, { ...rights.value, accountId });
    },
  });
}
