export interface PageProps {
  /** The variable part of the page's path: a dashboard's id, a work item's key, a module's key; else empty. */
  readonly parameter: string;
  /** All variable parts by their names in the routes. */
  readonly parameters: Readonly<Record<string, string>>;
}
