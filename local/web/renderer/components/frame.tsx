import { useId, useLayoutEffect, useRef } from 'react';
import { APP_SANDBOX, appFrameAddress } from '../../app-frame';
import { connectFrame } from '../../bridge/host/connect-frame';
import type { ModuleSession } from '../../bridge/host/module-session';
import { useModuleSessionOf } from '../../shell/module-session-context';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

const FEATURES = 'clipboard-write; fullscreen';

/** A page of the app in the tree of a module: the same bridge and context, nothing to reconcile. */
const UIFrame = drawnBy<UIKitProps<'Frame'>>(function UIFrame({ props }) {
  const { resource, width = '100%', height } = props;
  const ownId = useId();
  const frameId = props.frameId ?? ownId;
  const frame = useRef<HTMLIFrameElement>(null);
  const findSession = useModuleSessionOf();

  // Before the browser can have loaded the page: its greeting comes once.
  useLayoutEffect(() => {
    const parent = findSession();
    if (frame.current === null || parent === null) return undefined;
    const undo: (() => void)[] = [];
    const hangUp = connectFrame(frame.current, frameSession(parent, frameId, undo));
    return () => {
      hangUp();
      for (const step of undo) step();
    };
  }, [findSession, frameId, resource]);

  return (
    <iframe
      key={resource}
      ref={frame}
      className="uikit-frame"
      title={resource}
      sandbox={APP_SANDBOX}
      allow={FEATURES}
      src={appFrameAddress(resource)}
      style={{ width, height }}
    />
  );
});

function frameSession(parent: ModuleSession, frameId: string, undo: (() => void)[]): ModuleSession {
  return {
    ...parent,
    frameId,
    view: {
      draw: () => {
        throw new Error('A Frame draws itself; its page does not reconcile.');
      },
      reportError: (message) => parent.view.reportError(message),
      reload: () => parent.view.reload(),
    },
    onDispose: (step) => void undo.push(step),
  };
}

export const frameComponents: NodeComponents = { Frame: UIFrame };
