import type { Revised } from '../../privacy/revised-records';
import type { BoardCapacity } from '../records/board-capacity';
import type { IterationCapacity } from '../records/iteration-capacity';
import type { PersonCapacity } from '../records/person-capacity';
import type { SiteCapacity } from '../records/site-capacity';

/** Everything about capacity that the site has stored, by the ids of records. */
export interface PresentCapacity {
  /** Null where nothing was saved yet. */
  readonly site: Revised<SiteCapacity> | null;
  readonly boards: ReadonlyMap<string, Revised<BoardCapacity>>;
  /** By board and iteration. */
  readonly iterations: ReadonlyMap<string, Revised<IterationCapacity>>;
  /** By account id. */
  readonly persons: ReadonlyMap<string, Revised<PersonCapacity>>;
}
