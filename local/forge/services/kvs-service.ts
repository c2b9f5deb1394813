import { ConnectionCut } from '../connection-cut';
import type { ForgeService } from '../forge-call';
import { refusalAnswer, type Storage } from '../kvs/kvs';
import { KvsRefusal } from '../kvs/kvs-refusal';

const SCOPE = 'storage:app';

/** `@forge/kvs`: the installation's storage. */
export function createKvsService({
  kvs,
  scopes,
}: {
  readonly kvs: Storage;
  readonly scopes: readonly string[];
}): ForgeService {
  return async ({ path, body }) => {
    const { status, body: answer } = scopes.includes(SCOPE)
      ? await kvs.call(path, body ?? '')
      : refusalAnswer(new KvsRefusal('MISSING_SCOPE', `Storage needs the scope ${SCOPE} in manifest.yml.`));
    if (status === 0) throw new ConnectionCut();
    return new Response(answer, { status, headers: { 'content-type': 'application/json' } });
  };
}
