import type {
  ClosedAccount,
  FaultRate,
  FaultView,
  FetchProductAnswer,
  FetchProductRequest,
  GlobalGrant,
  GlobalGrantChange,
  InspectorView,
  InvokeAnswer,
  InvokeRequest,
  SiteView,
} from '../../../protocol';
import { sendAs } from './http';

/** The calls of the local site itself (`local/protocol.ts`). */
export interface LocalClient {
  site(): Promise<SiteView>;
  invoke(request: InvokeRequest): Promise<unknown>;
  fetchProduct(request: FetchProductRequest): Promise<FetchProductAnswer>;
  inspector(): Promise<InspectorView>;
  faults(): Promise<readonly FaultView[]>;
  setFault(change: FaultRate): Promise<readonly FaultView[]>;
  /** Account ids. */
  closedAccounts(): Promise<readonly string[]>;
  closeAccount(change: ClosedAccount): Promise<readonly string[]>;
  globalGrants(): Promise<readonly GlobalGrant[]>;
  changeGlobalGrant(change: GlobalGrantChange): Promise<readonly GlobalGrant[]>;
}

export function createLocalClient(accountId: string | null): LocalClient {
  const send = <Answer>(method: string, path: string, body?: unknown) =>
    sendAs(accountId, { method, path, body }) as Promise<Answer>;

  return {
    site: () => send('GET', '/__local/site'),
    invoke: async (request) => {
      const answer = await send<InvokeAnswer>('POST', '/__local/bridge/invoke', request);
      if (!answer.ok) throw new Error(answer.message);
      return answer.body;
    },
    fetchProduct: (request) => send('POST', '/__local/bridge/fetch-product', request),
    inspector: () => send('GET', '/__local/inspector'),
    faults: () => send('GET', '/__local/faults'),
    setFault: (change) => send('POST', '/__local/faults', change),
    closedAccounts: () => send('GET', '/__local/closed-accounts'),
    closeAccount: (change) => send('POST', '/__local/closed-accounts', change),
    globalGrants: () => send('GET', '/__local/global-grants'),
    changeGlobalGrant: (change) => send('POST', '/__local/global-grants', change),
  };
}
