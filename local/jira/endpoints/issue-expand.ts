/** Expansions of issues that Jira has and this site has not. */
const NOT_EMULATED = ['renderedFields', 'transitions', 'operations', 'editmeta', 'versionedRepresentations'];

/** The first expansion of a call that would have to be made up; names that Jira does not know are ignored. */
export function findUnsupportedExpand(expand: readonly string[]): string | null {
  return expand.find((name) => NOT_EMULATED.includes(name)) ?? null;
}
