import type { Source } from './source';

/** The project that a source is; null for sources that may reach into several. */
export function projectOf(source: Source): string | null {
  return source.kind === 'project' ? source.projectKey : null;
}
