import type { FilterChoices } from './config';

/** What a viewer has chosen in a filter gadget, kept for that viewer. */
export interface FilterChoiceRecord {
  readonly version: 1;
  readonly choices: FilterChoices;
}
