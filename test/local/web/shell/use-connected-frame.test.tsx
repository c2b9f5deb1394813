import React, { useCallback, useRef } from 'react';
import { create } from 'react-test-renderer';
import { BRIDGE_GREETING } from '../../../../local/web/bridge/greeting';
import type { PeerMessage } from '../../../../local/web/bridge/peer';
import { useConnectedFrame } from '../../../../local/web/shell/use-connected-frame';
import { aSession } from '../bridge/a-session';

/** What the frame's window is on the page around it. */
const contentWindow = {};

function AFrame({ onEnd }: { readonly onEnd: () => void }): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const open = useCallback(
    (onDispose: (step: () => void) => void) => {
      onDispose(onEnd);
      return aSession();
    },
    [onEnd],
  );
  useConnectedFrame(frame, open);
  return <iframe ref={frame} title="a frame" />;
}

describe('the bridge of a frame', () => {
  const page = new EventTarget();
  Object.assign(globalThis, { window: page });

  /** Says hello as a frame does; gives what the page answers to its first command. */
  function greet(): Promise<PeerMessage> {
    const { port1: port, port2 } = new MessageChannel();
    const answer = new Promise<PeerMessage>((resolve) => {
      port.onmessage = ({ data }: MessageEvent<PeerMessage>) => {
        port.close();
        resolve(data);
      };
    });
    const event = Object.assign(new Event('message'), {
      source: contentWindow,
      data: BRIDGE_GREETING,
      ports: [port2],
    });
    page.dispatchEvent(event);
    port.postMessage({
      kind: 'call',
      id: 1,
      to: { command: 'getContext' },
      args: [{}],
    } satisfies PeerMessage);
    return answer;
  }

  it('listens as soon as the frame is on the page: a greeting right then is answered', async () => {
    const ended: string[] = [];
    const onEnd = (): void => void ended.push('session');
    // Outside of `act`, so that effects wait for their turn as they do in a browser.
    const drawn = create(<AFrame onEnd={onEnd} />, { createNodeMock: () => ({ contentWindow }) });
    await expect(greet()).resolves.toMatchObject({ kind: 'answer', id: 1, ok: true });
    drawn.unmount();
    expect(ended).toEqual(['session']);
  });
});
