import type { AppPermission } from '../core/permission/app-permission';

export interface Platform {
  /** Whether an exception is meant for the platform itself, such as a missing consent that it asks the user for. */
  readonly mustSee: (reason: unknown) => boolean;
  /** Whether an exception says that the platform itself does not answer for the moment. */
  readonly mayPass: (reason: unknown) => boolean;
  /** What Jira calls a permission of the app: it depends on where the app is installed from. */
  readonly permissionKey: (permission: AppPermission) => string;
}
