import type { Field } from '../../../core/field/field';
import type { Draft } from '../../form/draft';

/** What the fields of a part of the form need: the site's fields, and the faults by their path in the configuration. */
export interface FieldContext {
  readonly fields: readonly Field[];
  /** The text of a fault, once the author has left the field or tried to save. */
  readonly faultAt: (path: string) => string | undefined;
  readonly leave: (path: string) => void;
}

/** What every part of the form needs. */
export interface FormContext extends FieldContext {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
}
