import { appPermissions } from '../../forge/app-permissions';
import type { Installation } from '../../forge/installation';
import type { Manifest, UiModule } from '../../forge/manifest';
import { createWording } from '../../forge/translations';
import type { UserRecord } from '../../jira/model';
import type { Permission } from '../../jira/permission-table';
import type { ImportReportView, ModuleView, SiteView, UserView } from '../../protocol';
import { errorReply, jsonReply } from '../reply';
import { exactRoute, type Route } from '../route';
import { findViewer, type Viewers } from '../viewer';

export interface SiteViewOptions {
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly appName: string;
  readonly viewers: Viewers;
  readonly importReport: ImportReportView | null;
  readonly now: () => number;
}

/** What the shell needs to know of the site; the texts of modules are in the viewer's language. */
export function siteViewRoute(options: SiteViewOptions): Route {
  const { manifest, installation, viewers } = options;
  return exactRoute('GET', '/__local/site', (request) => {
    const viewer = findViewer(request, viewers);
    if (viewer === null) return errorReply(401, 'This site has no such user.');
    const word = createWording(manifest, viewer.locale.replace('_', '-'));
    const permissionsOf = (wanted: Permission['type']): SiteView['projectPermissions'] =>
      appPermissions(manifest, installation)
        .filter(({ type }) => type === wanted)
        .map(({ key, name, description }) => ({ key, name, description }));
    const view: SiteView = {
      siteUrl: request.url.origin,
      cloudId: installation.cloudId,
      environmentId: installation.environmentId,
      appId: manifest.appId,
      appName: options.appName,
      now: options.now(),
      users: viewers.users.filter(({ active }) => active).map(toUserView),
      defaultAccountId: viewers.defaultAccountId,
      modules: manifest.modules.map((module) => toModuleView(module, word)),
      projectPermissions: permissionsOf('PROJECT'),
      globalPermissions: permissionsOf('GLOBAL'),
      scopes: manifest.scopes,
      importReport: options.importReport,
    };
    return jsonReply(view);
  });
}

function toUserView(user: UserRecord): UserView {
  const { accountId, displayName, emailAddress, timeZone, locale, isAdmin } = user;
  return { accountId, displayName, emailAddress, timeZone, locale, isAdmin };
}

function toModuleView(module: UiModule, word: ReturnType<typeof createWording>): ModuleView {
  const { type, key, thumbnail, resource, editResource, refreshable, viewportSize } = module;
  return {
    ...{ type, key, thumbnail, resource, editResource, refreshable, viewportSize },
    title: word(module.title),
    description: word(module.description),
  };
}
