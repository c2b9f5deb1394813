import type { Source } from './source';

/** Equal for the same sources under the same filter of the dashboard. */
export function sourceKey(sources: readonly Source[], overlay: string | null): string {
  return JSON.stringify([sources, overlay]);
}
