import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { useColorMode } from '@atlaskit/app-provider';
import { useCallback, useId, useRef, useState } from 'react';
import type { ModuleView } from '../../protocol';
import { APP_SANDBOX, appFrameAddress } from '../app-frame';
import type { ModuleSession, ModuleViewActions } from '../bridge/host/module-session';
import { productContext } from '../bridge/product-context';
import type { ForgeDoc } from '../renderer/forge-doc';
import { NodeView } from '../renderer/node-view';
import { ModuleSessionContext } from './module-session-context';
import { useSite } from './site-context';
import { useConnectedFrame } from './use-connected-frame';

interface ModuleFrameProps {
  readonly module: ModuleView;
  readonly resource: string;
  /** Tells several placements of one module apart; null for a page. */
  readonly placement: string | null;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly actions: Pick<ModuleViewActions, 'submit' | 'close' | 'setOnClose'>;
}

/** One module: its code runs in a hidden frame of its own, what it draws appears here. */
export function ModuleFrame(props: ModuleFrameProps) {
  const [generation, setGeneration] = useState(0);
  return <ModuleRun key={generation} {...props} reload={() => setGeneration((now) => now + 1)} />;
}

function ModuleRun(props: ModuleFrameProps & { readonly reload: () => void }) {
  const { module, resource, reload } = props;
  const [tree, setTree] = useState<ForgeDoc | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { frame, findSession } = useModuleSession(props, { setTree, setFailure });
  // React takes everything off the page when a component throws: an empty tree after a failure is that failure.
  const isEmpty = tree === null || tree.children.length === 0;

  return (
    <div className="module">
      <iframe
        ref={frame}
        className="module-frame"
        title={module.title}
        aria-hidden="true"
        tabIndex={-1}
        sandbox={APP_SANDBOX}
        src={appFrameAddress(resource)}
      />
      {tree !== null && (
        <ModuleSessionContext.Provider value={findSession}>
          <NodeView node={tree} />
        </ModuleSessionContext.Provider>
      )}
      {tree === null && failure === null && (
        <div className="centered">
          <Spinner label={`Loading ${module.title}`} />
        </div>
      )}
      {isEmpty && failure !== null && (
        <SectionMessage
          appearance="error"
          title="Something went wrong in this app"
          actions={<SectionMessageAction onClick={reload}>Try again</SectionMessageAction>}
        >
          <p>{failure}</p>
        </SectionMessage>
      )}
    </div>
  );
}

interface RunState {
  readonly setTree: (tree: ForgeDoc) => void;
  readonly setFailure: (message: string) => void;
}

/** Answers the frame's bridge as long as it is on the page; the newest props count, without starting the app anew. */
function useModuleSession(props: ModuleFrameProps & { readonly reload: () => void }, run: RunState) {
  const frame = useRef<HTMLIFrameElement>(null);
  const running = useRef<ModuleSession | null>(null);
  const findSession = useCallback(() => running.current, []);
  const frameId = useId();
  const { site, viewer, events, actions } = useSite();
  const colorMode = useColorMode();
  const now = { props, site, viewer, colorMode, actions, run };
  const latest = useRef(now);
  latest.current = now;

  const open = useCallback(
    (onDispose: ModuleSession['onDispose']) => {
      onDispose(() => {
        running.current = null;
      });
      running.current = {
        module: latest.current.props.module,
        frameId,
        context: () => {
          const {
            props: { module, placement, extension },
            ...rest
          } = latest.current;
          return productContext({ ...rest, module, placement, extension });
        },
        view: viewActions(latest),
        site: latest.current.actions,
        events,
        onDispose,
      };
      return running.current;
    },
    [frameId, events],
  );
  useConnectedFrame(frame, open);

  return { frame, findSession };
}

interface Latest {
  readonly current: {
    readonly props: ModuleFrameProps & { readonly reload: () => void };
    readonly run: RunState;
  };
}

function viewActions(latest: Latest): ModuleViewActions {
  return {
    draw: (tree) => latest.current.run.setTree(tree),
    reportError: (message) => {
      console.error(`${latest.current.props.module.key}: ${message}`);
      latest.current.run.setFailure(message);
    },
    reload: () => latest.current.props.reload(),
    // Getters, so that a view which turns from closable to not is asked anew.
    get submit() {
      return latest.current.props.actions.submit;
    },
    get close() {
      return latest.current.props.actions.close;
    },
    get setOnClose() {
      return latest.current.props.actions.setOnClose;
    },
  };
}
