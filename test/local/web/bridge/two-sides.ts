import { createFrameBridge, type FrameBridge } from '../../../../local/web/bridge/frame-bridge';
import { createPeer, type PeerMessage } from '../../../../local/web/bridge/peer';

/** A frame and a page, joined by a port that copies each message as a browser does. */
export function joinSides(onCommand: (command: string, data: unknown) => unknown): FrameBridge {
  let lastId = 0;
  const frame = createFrameBridge((message) => deliver(message, (copy) => page.receive(copy)));
  const page = createPeer({
    post: (message) => deliver(message, (copy) => frame.receive(copy)),
    onCommand,
    newId: () => `page-${++lastId}`,
  });
  return frame;
}

function deliver(message: PeerMessage, receive: (copy: PeerMessage) => void): void {
  const copy = structuredClone(message);
  queueMicrotask(() => receive(copy));
}
