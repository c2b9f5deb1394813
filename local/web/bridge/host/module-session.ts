import type { ModuleView } from '../../../protocol';
import type { ForgeDoc } from '../../renderer/forge-doc';
import type { EventHub } from '../event-hub';
import type { ProductContext } from '../product-context';

/** One running module: what its bridge commands may do to the page around it. */
export interface ModuleSession {
  readonly module: ModuleView;
  readonly frameId: string;
  readonly context: () => ProductContext;
  readonly view: ModuleViewActions;
  readonly site: SiteActions;
  readonly events: EventHub;
  /** Collects what has to be undone when the module leaves the page. */
  readonly onDispose: (undo: () => void) => void;
}

/** Absent: this kind of view cannot do it, and the bridge answers false, as Jira does. */
export interface ModuleViewActions {
  readonly draw: (tree: ForgeDoc) => void;
  readonly reportError: (message: string) => void;
  readonly reload: () => void;
  readonly submit?: ((payload: unknown) => Promise<void>) | undefined;
  readonly close?: ((payload: unknown) => void) | undefined;
  readonly setOnClose?: ((callback: () => unknown) => void) | undefined;
}

/** What the shell offers to every module. */
export interface SiteActions {
  readonly invoke: (request: {
    readonly moduleKey: string;
    readonly functionKey: string;
    readonly payload: unknown;
    readonly context: ProductContext;
  }) => Promise<unknown>;
  readonly fetchProduct: (request: {
    readonly moduleKey: string;
    readonly restPath: string;
    readonly method: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: string | null;
  }) => Promise<unknown>;
  readonly navigate: (url: string, target: 'same-tab' | 'new-tab') => void;
  /** The path of a module's page; it fails for a module that has none there. */
  readonly modulePage: (module: {
    readonly moduleKey: string;
    readonly projectKey: string | null;
  }) => Promise<string>;
  readonly showFlag: (flag: FlagRequest) => void;
  readonly closeFlag: (id: string) => void;
  readonly openModal: (modal: ModalRequest, opener: ModuleSession) => void;
  readonly setWindowTitle: (title: string) => void;
}

export interface FlagRequest {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly isAutoDismiss: boolean;
  readonly actions: readonly { readonly text: string; readonly onClick: () => unknown }[];
}

export interface ModalRequest {
  /** Null: the resource that opens it. */
  readonly resource: string | null;
  readonly title: string;
  readonly size: string | { readonly width: string; readonly height: string | null };
  readonly context: Readonly<Record<string, unknown>>;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => unknown;
}

/** Answers one bridge command; what it throws is what the app's promise rejects with. */
export type BridgeCommand = (data: unknown, session: ModuleSession) => unknown;
export type BridgeCommands = Readonly<Record<string, BridgeCommand>>;
