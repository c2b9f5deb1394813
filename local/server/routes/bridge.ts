import * as v from 'valibot';
import { ConnectionCut } from '../../forge/connection-cut';
import type { ForgeHost } from '../../forge/host';
import type { ProductBridge } from '../../forge/product-bridge';
import { errorReply, jsonReply, type Reply } from '../reply';
import { exactRoute, type Route, type SiteRequest } from '../route';
import { findViewer, type Viewers } from '../viewer';

const invokeRequest = v.object({
  moduleKey: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  context: v.object({ localId: v.string(), extension: v.record(v.string(), v.unknown()) }),
});

const fetchProductRequest = v.object({
  moduleKey: v.string(),
  restPath: v.string(),
  method: v.string(),
  headers: v.array(v.tuple([v.string(), v.string()])),
  body: v.nullable(v.string()),
});

export interface BridgeOptions {
  readonly forge: ForgeHost;
  readonly bridge: ProductBridge;
  readonly viewers: Viewers;
}

/** What the shell does for an app frame: calls of resolvers, and of Jira as the viewer. */
export function bridgeRoutes({ forge, bridge, viewers }: BridgeOptions): readonly Route[] {
  return [
    exactRoute('POST', '/__local/bridge/invoke', (request) =>
      answer(request, viewers, invokeRequest, ({ payload, ...rest }, accountId) =>
        forge.invoke({ ...rest, payload }, accountId),
      ),
    ),
    exactRoute('POST', '/__local/bridge/fetch-product', (request) =>
      answer(request, viewers, fetchProductRequest, (input, accountId) =>
        bridge.fetchProduct(input, accountId),
      ),
    ),
  ];
}

async function answer<Schema extends v.GenericSchema>(
  request: SiteRequest,
  viewers: Viewers,
  schema: Schema,
  run: (input: v.InferOutput<Schema>, accountId: string) => Promise<unknown>,
): Promise<Reply> {
  const viewer = findViewer(request, viewers);
  if (viewer === null) return errorReply(401, 'This site has no such user.');
  const input = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), request.body);
  if (!input.success) return errorReply(400, input.issues.map(({ message }) => message).join('; '));
  try {
    return jsonReply(await run(input.output, viewer.accountId));
  } catch (error) {
    // The browser sees what it would see of a broken network.
    if (error instanceof ConnectionCut) return { kind: 'cut' };
    throw error;
  }
}
