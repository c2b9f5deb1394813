/**
 * The app's own permissions, each a module of that key in `manifest.yml`: administrators grant them to groups beside Jira's
 * global permissions, and Jira says who holds them.
 */
export type AppPermission = 'use-site-templates' | 'manage-site-templates';
