/**
 * Runs in each app frame before the app's bundle and puts up the seam that @forge/bridge and @forge/react look for:
 * `globalThis.__bridge.callBridge`. Everything is answered by the page around the frame.
 */
import { encodeForgeDoc } from './bridge/encode-forge-doc';
import { BRIDGE_GREETING } from './bridge/greeting';
import { createPeer, type PeerMessage } from './bridge/peer';
import { createTreeFunctions } from './bridge/tree-functions';

const { port1: port, port2: pagesPort } = new MessageChannel();
const functions = createTreeFunctions(newId);
const peer = createPeer({
  post: (message) => port.postMessage(message),
  onCommand: (command) => {
    throw new Error(`An app frame takes no command, but got "${command}".`);
  },
  newId,
  findFunction: (id) => functions.find(id),
});
port.onmessage = ({ data }: MessageEvent<PeerMessage>) => peer.receive(data);
window.parent.postMessage(BRIDGE_GREETING, '*', [pagesPort]);

function callBridge(command: string, data: unknown): Promise<unknown> {
  return peer.command(command, command === 'reconcile' ? encodeTree(data) : data);
}

function encodeTree(data: unknown): unknown {
  const { forgeDoc } = data as { forgeDoc: Parameters<typeof encodeForgeDoc>[0] };
  return { forgeDoc: encodeForgeDoc(forgeDoc, functions) };
}

/** Unique in this frame; `crypto.randomUUID` is missing where the page is not a secure context. */
let lastId = 0;
function newId(): string {
  lastId += 1;
  return `frame-${lastId}`;
}

Object.assign(globalThis, { __bridge: { callBridge } });

// A mistake of the app that nobody caught is shown in the gadget instead of disappearing in a hidden frame.
window.addEventListener('error', (event) => {
  void callBridge('onError', { error: { message: event.message } });
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  const message = reason instanceof Error ? reason.message : String(reason);
  void callBridge('onError', { error: { message, isUnhandledRejection: true } });
});
