import type { Source } from './source';

/** The project that the sources are; null for sources that may reach into several. */
export function projectOf(sources: readonly { readonly source: Source }[]): string | null {
  const keys = sources.map(({ source }) => (source.kind === 'project' ? source.projectKey : null));
  const [first = null] = keys;
  return keys.every((key) => key === first) ? first : null;
}
