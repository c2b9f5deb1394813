import type { ModuleView, SiteView, UserView } from '../../protocol';

/** What `view.getContext()` answers. */
export interface ProductContext {
  readonly accountId: string;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly extension: Readonly<Record<string, unknown>>;
  readonly localId: string;
  readonly locale: string;
  readonly moduleKey: string;
  readonly siteUrl: string;
  readonly timezone: string;
  readonly theme: { readonly colorMode: ColorMode };
}

export type ColorMode = 'light' | 'dark';

interface ContextInput {
  readonly site: Pick<SiteView, 'appId' | 'cloudId' | 'environmentId' | 'siteUrl'>;
  readonly module: Pick<ModuleView, 'key' | 'type'>;
  readonly viewer: Pick<UserView, 'accountId' | 'locale' | 'timeZone'>;
  readonly colorMode: ColorMode;
  /** Tells several placements of one module apart: the gadget's id, say. */
  readonly placement: string | null;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** The context of one placed module, with the module's type in the extension as Jira has it. */
export function productContext(input: ContextInput): ProductContext {
  const { site, module, viewer, placement } = input;
  const extensionId = `ari:cloud:ecosystem::extension/${site.appId}/${site.environmentId}/static/${module.key}`;
  return {
    accountId: viewer.accountId,
    cloudId: site.cloudId,
    environmentId: site.environmentId,
    environmentType: 'DEVELOPMENT',
    extension: { type: module.type, ...input.extension },
    localId: placement === null ? extensionId : `${extensionId}/${placement}`,
    locale: viewer.locale,
    moduleKey: module.key,
    siteUrl: site.siteUrl,
    timezone: viewer.timeZone,
    theme: { colorMode: input.colorMode },
  };
}

export interface GadgetPlacement {
  readonly dashboardId: string;
  readonly gadgetId: string;
  /** Undefined until the gadget is saved for the first time, and then absent from the context. */
  readonly configuration: unknown;
  readonly mode: 'view' | 'edit';
  readonly location: string;
}

/** `context.extension` of a dashboard gadget. */
export function gadgetExtension(gadget: GadgetPlacement): Readonly<Record<string, unknown>> {
  return {
    dashboard: { id: gadget.dashboardId },
    gadget: { id: gadget.gadgetId },
    location: gadget.location,
    ...(gadget.configuration === undefined ? {} : { gadgetConfiguration: gadget.configuration }),
    ...(gadget.mode === 'edit' ? { entryPoint: 'edit' } : {}),
  };
}

export interface SpacePlacement {
  readonly space: { readonly id: string; readonly key: string; readonly projectTypeKey: string };
  /** The board of the page; null where the space has none. */
  readonly board: { readonly id: number; readonly type: string } | null;
  readonly location: string;
}

/** `context.extension` of a page in a space. */
export function spaceExtension({
  space,
  board,
  location,
}: SpacePlacement): Readonly<Record<string, unknown>> {
  const { id, key, projectTypeKey: type } = space;
  return {
    project: { id, key, type },
    // Ids are texts, as those of dashboards and gadgets.
    ...(board === null ? {} : { board: { id: String(board.id), type: board.type } }),
    location,
  };
}
