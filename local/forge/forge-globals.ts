import { dateWithClock } from '../date-with-clock';
import { toForgeCall, type ForgeCallMeta } from './forge-call';
import { invocationStorage, type Invocation } from './invocation';

/**
 * Puts up the two globals that lie under Forge's back-end packages, once for the process, guards `fetch`, and sets `Date`
 * to the site's clock. They
 * hold no state: each looks up the invocation that the calling code belongs to, so sites and users never mix.
 */
export function installForgeGlobals(): void {
  if (Object.hasOwn(globalThis, '__forge_fetch__')) return;
  const outsideFetch = globalThis.fetch;
  const RealDate = globalThis.Date;
  // One clock drives Jira, Forge and the app; code outside of an invocation keeps the real one.
  const siteNow = (): number => invocationStorage.getStore()?.now() ?? RealDate.now();
  Object.defineProperties(globalThis, {
    __forge_runtime__: { configurable: true, get: () => invocationStorage.getStore()?.runtime },
    __forge_fetch__: { configurable: true, value: forgeFetch },
    Date: { configurable: true, writable: true, value: dateWithClock(RealDate, siteNow) },
    fetch: {
      configurable: true,
      writable: true,
      value: async (...args: Parameters<typeof fetch>) => {
        refuseEgress(args[0]);
        return outsideFetch(...args);
      },
    },
  });
}

async function forgeFetch(meta: ForgeCallMeta, path: string, init?: RequestInit): Promise<Response> {
  const invocation = invocationStorage.getStore();
  const what = `${init?.method ?? 'GET'} ${path}`;
  if (invocation === undefined) throw new Error(`${what}: called outside of an invocation.`);
  refuseWhenEnded(invocation, what);
  const response = await invocation.send(toForgeCall(invocation, meta, path, init));
  // The platform freezes a function that has ended; here its code would go on.
  refuseWhenEnded(invocation, what);
  return response;
}

function refuseWhenEnded(invocation: Invocation, what: string): void {
  if (invocation.isRunning()) return;
  throw new Error(`${what}: the invocation of "${invocation.functionKey}" has ended already.`);
}

/** The app asks for no external permission, so Forge would refuse every address. */
function refuseEgress(input: Parameters<typeof fetch>[0]): void {
  if (invocationStorage.getStore() === undefined) return;
  const address = input instanceof Request ? input.url : String(input);
  throw new Error(`REQUEST_EGRESS_ALLOWLIST_ERR: ${address} is not in permissions.external of manifest.yml.`);
}
