import Resolver from '@forge/resolver';
import type { Ports } from '../ports/ports';
import type { DefinedResolver } from './define-resolver';

/** The part of Forge's resolver context that is used: the platform itself writes it over whatever the front end sent. */
interface PlatformContext {
  readonly accountId?: string;
}

export type Handler = ReturnType<Resolver['getDefinitions']>;

/** A function of the manifest that answers for these resolvers and no others. */
export function createHandler(ports: Ports, resolvers: readonly DefinedResolver[]): Handler {
  const handler = new Resolver();
  for (const { name, answer } of resolvers) {
    handler.define(name, async ({ payload, context }: { payload: unknown; context: PlatformContext }) =>
      answer(ports, { accountId: context.accountId ?? null }, payload),
    );
  }
  return handler.getDefinitions();
}
