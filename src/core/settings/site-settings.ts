/** What an administrator decides for the whole site. */
export interface SiteSettings {
  readonly version: 1;
  /**
   * Where charts read their work items. `automatic`: small sources in a resolver, large ones (more than
   * `BROWSER_SCAN_FROM`) in the viewer's browser; the others: always there.
   */
  readonly largeReads: LargeReads;
}

export const LARGE_READS = ['automatic', 'resolver', 'browser'] as const;
export type LargeReads = (typeof LARGE_READS)[number];

/** Of a site whose administrator has not decided anything. */
export const DEFAULT_SITE_SETTINGS: SiteSettings = { version: 1, largeReads: 'automatic' };
