import type { InvokeRequest } from '../protocol';
import { contextAri, installationView } from './forge-runtime';
import type { Installation } from './installation';
import type { UiModule } from './manifest';

/** The front-end part of the context: the app may read it, but must not trust it. */
export function frontEndContext(
  { context }: InvokeRequest,
  module: UiModule,
  { installation, accountId, siteUrl }: { installation: Installation; accountId: string; siteUrl: string },
): object {
  return {
    accountId,
    accountType: 'licensed',
    cloudId: installation.cloudId,
    workspaceId: installation.workspaceId,
    localId: context.localId,
    environmentId: installation.environmentId,
    environmentType: installation.environmentType,
    moduleKey: module.key,
    siteUrl,
    extension: { ...context.extension, type: module.type },
  };
}

/** What the platform itself says about the call, with nobody behind it where the account is null; `@forge/resolver` lets it overwrite the front-end part. */
export function platformContext(installation: Installation, accountId: string | null): object {
  return {
    ...(accountId === null ? {} : { principal: { accountId } }),
    installContext: contextAri(installation),
    installation: installationView(installation),
    workspaceId: installation.workspaceId,
  };
}
