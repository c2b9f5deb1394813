/**
 * Runs in each app frame before the app's bundle and puts up the seam that the @forge packages look for:
 * `globalThis.__bridge.callBridge`. Everything is answered by the page around the frame.
 */
import { createFrameBridge } from './bridge/frame-bridge';
import { BRIDGE_GREETING } from './bridge/greeting';
import type { PeerMessage } from './bridge/peer';
import { setFrameClock } from './frame-clock';

setFrameClock(document.currentScript);
const { port1: port, port2: pagesPort } = new MessageChannel();
const { callBridge, receive } = createFrameBridge((message) => port.postMessage(message));
port.onmessage = ({ data }: MessageEvent<PeerMessage>) => receive(data);
window.parent.postMessage(BRIDGE_GREETING, '*', [pagesPort]);
Object.assign(globalThis, { __bridge: { callBridge } });

// A mistake of the app that nobody caught is shown in its place instead of disappearing in a hidden frame.
window.addEventListener('error', ({ message }) => void callBridge('onError', { error: { message } }));
window.addEventListener('unhandledrejection', ({ reason }) => {
  const message = reason instanceof Error ? reason.message : String(reason);
  void callBridge('onError', { error: { message } });
});
