/**
 * The app's own permissions, each a module of that key in `manifest.yml`, and Jira says who holds them. Those for templates and
 * reports are granted to groups beside Jira's global permissions. Those for the capacity of a space are granted in its
 * permission scheme, where nobody has them at first.
 */
export type AppPermission =
  | 'use-site-templates'
  | 'manage-site-templates'
  | 'create-capacity-reports'
  | 'view-capacity'
  | 'manage-capacity';
