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
  readonly space: SpaceIds;
  /** The board of the page; null where the space has none. */
  readonly board: BoardIds | null;
  readonly location: string;
}

interface SpaceIds {
  readonly id: string;
  readonly key: string;
  readonly projectTypeKey: string;
}

interface BoardIds {
  readonly id: number;
  readonly type: string;
}

interface SprintIds {
  readonly id: number;
  readonly state: string;
}

/** `context.extension` of a page in a space. */
export function spaceExtension({
  space,
  board,
  location,
}: SpacePlacement): Readonly<Record<string, unknown>> {
  return {
    project: projectPart(space),
    ...(board === null ? {} : { board: boardPart(board) }),
    location,
  };
}

/** `context.extension` of an action in the menu of a board. */
export function boardExtension(placement: {
  readonly space: SpaceIds;
  readonly board: BoardIds;
  /** Those that the board shows. */
  readonly sprints: readonly SprintIds[];
  readonly location: string;
}): Readonly<Record<string, unknown>> {
  const { space, board, sprints, location } = placement;
  return {
    project: projectPart(space),
    board: boardPart(board),
    sprints: sprints.map(sprintPart),
    location,
  };
}

/** `context.extension` of an action in the menu of a sprint. */
export function sprintExtension(placement: {
  readonly space: SpaceIds;
  readonly board: BoardIds;
  readonly sprint: SprintIds;
  readonly location: string;
}): Readonly<Record<string, unknown>> {
  const { space, board, sprint, location } = placement;
  return {
    project: projectPart(space),
    board: boardPart(board),
    sprint: sprintPart(sprint),
    location,
  };
}

/** `context.extension` of a panel in a work item. */
export function issueExtension(placement: {
  readonly issue: { readonly id: string; readonly key: string };
  readonly type: { readonly id: string; readonly name: string };
  readonly space: SpaceIds;
  readonly location: string;
}): Readonly<Record<string, unknown>> {
  const { issue, type, space, location } = placement;
  return {
    issue: { id: issue.id, key: issue.key, type: type.name, typeId: type.id },
    project: projectPart(space),
    isNewToIssue: false,
    location,
  };
}

function projectPart({ id, key, projectTypeKey: type }: SpaceIds): Readonly<Record<string, unknown>> {
  return { id, key, type };
}

/** Ids are texts, as those of dashboards and gadgets. */
function boardPart({ id, type }: BoardIds): Readonly<Record<string, unknown>> {
  return { id: String(id), type };
}

function sprintPart({ id, state }: SprintIds): Readonly<Record<string, unknown>> {
  return { id: String(id), state };
}

/** `context.extension` of an action beside the list of work items. */
export function navigatorExtension(search: {
  readonly jql: string;
  readonly issueKeys: readonly string[];
  readonly location: string;
}): Readonly<Record<string, unknown>> {
  return { ...search, filterId: null };
}
