import type { FilterChoices } from './config';

/** What a viewer has chosen in a filter gadget, kept for that viewer. */
export interface FilterChoiceRecord {
  readonly version: 2;
  readonly choices: FilterChoices;
  /** Epoch ms; null for those of the time when it was not written down. */
  readonly chosenAt: number | null;
}
