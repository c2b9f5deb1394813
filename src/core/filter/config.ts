import type { FilterChoice } from './choice';

/** What a filter gadget stores: which fields viewers may choose values of. No issue data. */
export interface FilterConfig {
  readonly version: 1;
  /** In the order shown; a field occurs once. */
  readonly fields: readonly FilterField[];
  /** JQL that the gadget counts in, before and after the choice; null counts all that the viewer may see. */
  readonly countIn: string | null;
}

export interface FilterField {
  readonly fieldId: string;
  /** Null: the field's own name. */
  readonly label: string | null;
  /** What holds until the viewer chooses; null restricts nothing. */
  readonly initial: FilterChoice | null;
}

/** What a viewer has chosen, by field id. A field that is absent restricts nothing. */
export type FilterChoices = Readonly<Record<string, FilterChoice>>;

/** The choices that hold until the viewer makes others. */
export function initialChoices({ fields }: FilterConfig): FilterChoices {
  return Object.fromEntries(
    fields.flatMap(({ fieldId, initial }) => (initial === null ? [] : [[fieldId, initial] as const])),
  );
}
