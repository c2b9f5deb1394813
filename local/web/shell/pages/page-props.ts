export interface PageProps {
  /** The variable part of the page's path: a dashboard's id, a work item's key, a module's key; else empty. */
  readonly parameter: string;
}
