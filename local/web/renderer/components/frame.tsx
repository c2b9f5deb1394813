import { useCallback, useId, useRef } from 'react';
import { APP_SANDBOX, appFrameAddress } from '../../app-frame';
import type { ModuleSession } from '../../bridge/host/module-session';
import { useModuleSessionOf } from '../../shell/module-session-context';
import { useConnectedFrame } from '../../shell/use-connected-frame';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

const FEATURES = 'clipboard-write; fullscreen';

/** Another resource is another page. */
const UIFrame = drawnBy<UIKitProps<'Frame'>>(function UIFrame({ props }) {
  return <FramePage key={props.resource} {...props} />;
});

/** A page of the app in the tree of a module: the same bridge and context, nothing to reconcile. */
function FramePage({ resource, width = '100%', height, frameId: givenId }: UIKitProps<'Frame'>) {
  const ownId = useId();
  const frameId = givenId ?? ownId;
  const frame = useRef<HTMLIFrameElement>(null);
  const findSession = useModuleSessionOf();

  const open = useCallback(
    (onDispose: ModuleSession['onDispose']) => {
      const parent = findSession();
      return parent === null ? null : frameSession(parent, frameId, onDispose);
    },
    [findSession, frameId],
  );
  useConnectedFrame(frame, open);

  return (
    <iframe
      ref={frame}
      className="uikit-frame"
      title={resource}
      sandbox={APP_SANDBOX}
      allow={FEATURES}
      src={appFrameAddress(resource)}
      style={{ width, height }}
    />
  );
}

function frameSession(
  parent: ModuleSession,
  frameId: string,
  onDispose: ModuleSession['onDispose'],
): ModuleSession {
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
    onDispose,
  };
}

export const frameComponents: NodeComponents = { Frame: UIFrame };
