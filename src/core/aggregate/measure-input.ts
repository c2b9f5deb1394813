import type { JiraIssue } from '../field/field';
import { UNREADABLE_NUMBER, type Measuring } from '../field/kind';
import type { Dimension } from './dimension';
import { createSegmentIndex, type SegmentIndex } from './segment-index';

/** What a measure reads of each item. */
export type MeasureInput =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | { readonly kind: 'segments'; readonly dimension: Dimension };

/** A number that an item has or has not, from as many of its fields as it takes. */
export interface Quantity {
  readonly fieldIds: readonly string[];
  /** NaN for no value, Infinity for a value of unknown shape. */
  readonly read: (fields: JiraIssue['fields']) => number;
  readonly unit: Measuring['unit'];
}

export interface Feed {
  /** Hands the item's values to `add`, and says what they were. */
  readonly read: (fields: JiraIssue['fields'], add: (value: number) => void) => Reading;
  /** The segments that values are numbers of; null when values are plain numbers. */
  readonly dictionary: SegmentIndex | null;
}

type Reading = 'present' | 'empty' | 'unreadable';

export function createFeed(input: MeasureInput): Feed {
  switch (input.kind) {
    case 'none':
      return { read: () => 'empty', dictionary: null };
    case 'number':
      return numberFeed(input.quantity);
    case 'segments':
      return segmentFeed(input.dimension);
  }
}

function numberFeed(quantity: Quantity): Feed {
  return {
    read(fields, add) {
      const value = quantity.read(fields);
      if (Number.isNaN(value)) return 'empty';
      if (value === UNREADABLE_NUMBER) return 'unreadable';
      add(value);
      return 'present';
    },
    dictionary: null,
  };
}

function segmentFeed(dimension: Dimension): Feed {
  const dictionary = createSegmentIndex(dimension.describe);
  const values: number[] = [];
  const collect = (alias: string | number, value: unknown): void => {
    values.push(dictionary.indexOf(alias, value));
  };
  return {
    read(fields, add) {
      values.length = 0;
      if (!dimension.each(fields, collect)) return 'unreadable';
      values.forEach(add);
      return values.length === 0 ? 'empty' : 'present';
    },
    dictionary,
  };
}
