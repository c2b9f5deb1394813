import * as v from 'valibot';
import type { BridgeCommands } from './module-session';

const invokeData = v.object({
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  metadata: v.optional(v.unknown()),
  invokeType: v.optional(v.string()),
});

const fetchData = v.object({
  product: v.string(),
  restPath: v.string(),
  fetchRequestInit: v.object({
    method: v.optional(v.string(), 'GET'),
    headers: v.array(v.tuple([v.string(), v.string()])),
    body: v.nullish(v.string(), null),
  }),
  isMultipartFormData: v.optional(v.boolean(), false),
});

export const invokeCommands: BridgeCommands = {
  invoke: async (data, session) => {
    const { functionKey, payload, metadata, invokeType } = v.parse(invokeData, data);
    if (invokeType !== undefined) {
      throw new Error(`The local site does not emulate invokeRemote or invokeService ("${invokeType}").`);
    }
    const body = await session.site.invoke({
      moduleKey: session.module.key,
      functionKey,
      payload,
      context: session.context(),
    });
    return metadata === undefined ? body : { body, metadata };
  },
  fetchProduct: (data, { module, site }) => {
    const { product, restPath, fetchRequestInit: init, isMultipartFormData } = v.parse(fetchData, data);
    if (product !== 'jira') throw new Error(`The local site has no ${product}; only requestJira works here.`);
    if (isMultipartFormData) throw new Error('The local site does not emulate uploads through requestJira.');
    const { method, headers, body } = init;
    return site.fetchProduct({ moduleKey: module.key, restPath, method, headers, body });
  },
};
