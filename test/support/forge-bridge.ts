/**
 * The host side of a UI Kit view, without a browser. Import it before anything of `@forge`: those packages take the bridge
 * from the global object when they are loaded, and find one dispatcher here whose answers each test replaces.
 */

export interface BridgeHost {
  readonly handle: (command: string, data: unknown) => unknown;
}

const NO_HOST: BridgeHost = {
  handle: (command) => {
    throw new Error(`No host is installed for the bridge command "${command}".`);
  },
};

let host = NO_HOST;

/** Answers bridge commands from now on. */
export function useBridgeHost(next: BridgeHost): void {
  host = next;
}

async function callBridge(command: string, data: unknown): Promise<unknown> {
  return await host.handle(command, data);
}

/** `requestJira` builds a request to '', which only a page with an address can resolve. */
class PageRequest extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(input === '' ? 'https://page.invalid/' : input, init);
  }
}

Object.assign(globalThis, { self: globalThis, __bridge: { callBridge }, Request: PageRequest });
