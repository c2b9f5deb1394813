import * as v from 'valibot';
import { parseDate } from '../time/timestamp';

/** A version as a work item's own field tells it. */
export interface ItemVersion {
  readonly id: string;
  readonly name: string;
}

const versions = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    releaseDate: v.nullish(v.string(), null),
    released: v.optional(v.boolean(), false),
    archived: v.optional(v.boolean(), false),
  }),
);

/** Those of a work item's versions that are still worked on, the first to be released first. None for a value of unknown shape. */
export function openVersionsOf(raw: unknown): readonly ItemVersion[] {
  const parsed = v.safeParse(versions, raw);
  if (!parsed.success) return [];
  return parsed.output
    .filter(({ released, archived }) => !released && !archived)
    .toSorted((a, b) => releaseOf(a) - releaseOf(b) || 0)
    .map(({ id, name }) => ({ id, name }));
}

/** A version without a date comes after all that have one. */
function releaseOf({ releaseDate }: v.InferOutput<typeof versions>[number]): number {
  return releaseDate === null ? Infinity : parseDate(releaseDate);
}
