import { useEffect, useRef, useState } from 'react';
import { events, view } from '@forge/bridge';
import {
  FRAME_CHART_EVENT,
  FRAME_READY_EVENT,
  frameChannel,
  isFrameReady,
  type FrameMessage,
} from '../../../contract/frame';

/** A page that takes longer to load, on the slowest of lines, will not come; if it comes after all, it is served. */
const PATIENCE_MS = 20_000;

type FrameState = 'loading' | 'connected' | 'silent';

/** Sends the newest message to this gadget's Frame: when it changes, and when the Frame says that it is there. */
export function useFrameMessages(message: Omit<FrameMessage, 'channel'>): FrameState {
  const [state, setState] = useState<FrameState>('loading');
  const channel = useRef<string | null>(null);
  const latest = useRef(message);
  latest.current = message;
  const content = JSON.stringify(message);

  const send = useRef(() => {
    if (channel.current === null) return;
    void events.emit(FRAME_CHART_EVENT, { ...latest.current, channel: channel.current });
  });
  useEffect(() => {
    let isMounted = true;
    const subscription = events.on(FRAME_READY_EVENT, (payload: unknown) => {
      if (channel.current === null || !isFrameReady(payload, channel.current)) return;
      setState('connected');
      send.current();
    });
    const patience = setTimeout(() => {
      setState((known) => (known === 'loading' ? 'silent' : known));
    }, PATIENCE_MS);
    void view.getContext().then((context) => {
      if (!isMounted) return;
      channel.current = frameChannel(context);
      send.current();
    });
    return () => {
      isMounted = false;
      clearTimeout(patience);
      void subscription.then(({ unsubscribe }) => {
        unsubscribe();
      });
    };
  }, []);
  useEffect(() => {
    send.current();
  }, [content]);
  return state;
}
