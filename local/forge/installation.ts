import { createHash } from 'node:crypto';

/** The ids of the app on one site. Everything that the app keeps belongs to one of them. */
export interface Installation {
  readonly cloudId: string;
  readonly installationId: string;
  readonly workspaceId: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
}

/** The same name of a site gives the same ids in every run. */
export function createInstallation(siteName: string, appId: string): Installation {
  return {
    cloudId: uuidFrom(`cloud ${siteName}`),
    installationId: uuidFrom(`installation ${siteName} ${appId}`),
    workspaceId: uuidFrom(`workspace ${siteName}`),
    environmentId: uuidFrom(`environment ${appId}`),
    environmentType: 'DEVELOPMENT',
  };
}

function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
