import type { Field } from '../../../core/field/field';
import type { FilterChoice } from '../../../core/filter/choice';

/** What every control of a filter takes. */
export interface ControlProps {
  readonly id: string;
  readonly label: string;
  readonly field: Field;
  /** Null: nothing is chosen. */
  readonly choice: FilterChoice | null;
  readonly onChange: (choice: FilterChoice | null) => void;
}
