import { useId, useLayoutEffect, useRef } from 'react';
import { connectFrame } from '../../bridge/host/connect-frame';
import type { ModuleSession } from '../../bridge/host/module-session';
import { useModuleSessionOf } from '../../shell/module-session-context';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

/** Forge's own, without pop-ups. @see https://developer.atlassian.com/platform/forge/custom-ui/iframe read on 2026-11-21 */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
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
      sandbox={SANDBOX}
      allow={FEATURES}
      src={`${frameOrigin()}/__local/resource/${encodeURIComponent(resource)}/index.html`}
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

/**
 * As at Atlassian, the page comes from another origin than the product: this site under its other name. Its sandbox lets it be
 * of its own origin, which must not be the shell's.
 */
function frameOrigin(): string {
  const { protocol, hostname, port } = window.location;
  return `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}

export const frameComponents: NodeComponents = { Frame: UIFrame };
