import { getAppContext } from '@forge/api';
import type { AppPermission } from '../core/permission/app-permission';

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-global-permission (read 2026-11-21) */
export function permissionKey(permission: AppPermission): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${permission}`;
}
