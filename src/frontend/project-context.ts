import { isRecord } from '../core/field/raw';

/** The key of the space in a page's context; null where there is none. */
export function projectKeyOf(project: unknown): string | null {
  return isRecord(project) && typeof project['key'] === 'string' ? project['key'] : null;
}
