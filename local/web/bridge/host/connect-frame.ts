import { BRIDGE_GREETING } from '../greeting';
import { createPeer, type PeerMessage } from '../peer';
import { runCommand } from './commands';
import type { ModuleSession } from './module-session';

/** Waits for the frame's greeting and answers its commands from then on. Call the result to hang up. */
export function connectFrame(frame: HTMLIFrameElement, session: ModuleSession): () => void {
  const ports = new Set<MessagePort>();
  let lastId = 0;

  const connect = (port: MessagePort) => {
    const peer = createPeer({
      post: (message) => port.postMessage(message),
      onCommand: (command, data) => runCommand(command, data, session),
      newId: () => `page-${++lastId}`,
    });
    port.onmessage = ({ data }: MessageEvent<PeerMessage>) => peer.receive(data);
    ports.add(port);
  };
  const onMessage = ({ source, data, ports: [port] }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow && data === BRIDGE_GREETING && port !== undefined) connect(port);
  };

  window.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('message', onMessage);
    for (const port of ports) port.close();
  };
}
