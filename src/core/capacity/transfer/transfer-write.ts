import type { BoardCapacity } from '../records/board-capacity';
import type { IterationCapacity } from '../records/iteration-capacity';
import type { PersonCapacity } from '../records/person-capacity';
import type { SiteCapacity } from '../records/site-capacity';

/** The records that exports and imports are about, besides that of the site. */
export const TRANSFER_NAMES = ['board-capacity', 'iteration-capacity', 'person-capacity'] as const;
export type TransferName = (typeof TRANSFER_NAMES)[number];

/** A record to be written over the revision that was seen, null for none. */
export type TransferWrite =
  | WriteOf<'site', SiteCapacity>
  | WriteOf<'board-capacity', BoardCapacity>
  | WriteOf<'iteration-capacity', IterationCapacity>
  | WriteOf<'person-capacity', PersonCapacity>;

interface WriteOf<Name extends string, T> {
  readonly name: Name;
  /** Empty for the site. */
  readonly id: string;
  readonly record: T;
  readonly seen: number | null;
}
