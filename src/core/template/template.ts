/** A stored configuration, whatever its version: what it means is up to its parser. */
export interface VersionedConfig {
  readonly version: number;
}

/** A chart kept to start other charts from. Charts made from it are copies: nothing leads back to it. */
export interface TemplateRecord {
  readonly version: 1;
  readonly name: string;
  /** Of a chart, as its gadget stores it. */
  readonly config: VersionedConfig;
}

/** A template that was deleted and can still be put back. */
export interface DeletedTemplateRecord extends TemplateRecord {
  /** Epoch ms. */
  readonly deletedAt: number;
}

/** Most characters of a name. */
export const TEMPLATE_NAME_MAX = 100;

/** Most templates of one person, and of a site. */
export const TEMPLATES_MAX = 200;

/**
 * Most bytes of a configuration as JSON: all templates of a place come in one answer of a resolver, which may have 5 MB. A
 * chart with 40 renamed segments has about 5,000.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ read 2026-08-22
 */
export const TEMPLATE_BYTES_MAX = 20_000;

/** Whether two names are one to their readers: neither case nor spaces at the ends tell them apart. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');
}
