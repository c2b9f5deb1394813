import type { ForgeService } from '../forge-call';
import { refusalAnswer, type Kvs } from '../kvs/kvs';
import { KvsRefusal } from '../kvs/kvs-refusal';

const SCOPE = 'storage:app';

/** `@forge/kvs`: the installation's storage. */
export function createKvsService({ kvs, scopes }: { kvs: Kvs; scopes: readonly string[] }): ForgeService {
  return ({ path, body }) => {
    const { status, body: answer } = scopes.includes(SCOPE)
      ? kvs.call(path, body ?? '')
      : refusalAnswer(new KvsRefusal('MISSING_SCOPE', `Storage needs the scope ${SCOPE} in manifest.yml.`));
    return Promise.resolve(new Response(answer, { status, headers: { 'content-type': 'application/json' } }));
  };
}
