import { encodeForgeDoc } from './encode-forge-doc';
import { createPeer, type PeerMessage } from './peer';
import { createTreeFunctions } from './tree-functions';

/** The frame's side of the bridge: `callBridge` is what @forge/bridge and @forge/react look for. */
export interface FrameBridge {
  readonly callBridge: (command: string, data?: unknown) => Promise<unknown>;
  readonly receive: (message: PeerMessage) => void;
}

/** `callBridge` may be called detached, as the packages do. */
export function createFrameBridge(post: (message: PeerMessage) => void): FrameBridge {
  // A counter: `crypto.randomUUID` is missing where a page is not a secure context.
  let lastId = 0;
  const newId = () => `frame-${++lastId}`;
  const functions = createTreeFunctions(newId);
  const peer = createPeer({
    post,
    onCommand: (command) => {
      throw new Error(`An app frame takes no command, but got "${command}".`);
    },
    newId,
    findFunction: (id) => functions.find(id),
  });

  const encoded = (command: string, data: unknown) => {
    if (command !== 'reconcile') return data;
    const { forgeDoc } = data as { forgeDoc: Parameters<typeof encodeForgeDoc>[0] };
    return { forgeDoc: encodeForgeDoc(forgeDoc, functions) };
  };
  return {
    callBridge: (command, data) => peer.command(command, encoded(command, data)),
    receive: (message) => peer.receive(message),
  };
}
