import type { JiraIssue } from '../field/field';
import type { Measuring } from '../field/kind';
import { UNREADABLE_NUMBER } from '../field/kind';
import type { Dimension } from './dimension';
import { createSegmentIndex } from './segment-index';
import type { SegmentIndex } from './segment-index';

/** What a measure reads of each item. */
export type MeasureInput =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly fieldId: string; readonly measuring: Measuring }
  | { readonly kind: 'segments'; readonly dimension: Dimension };

export interface Feed {
  /** Hands the item's values to `add`, and says what they were. */
  read(fields: JiraIssue['fields'], add: (value: number) => void): Reading;
  /** The segments that values are numbers of; null when values are plain numbers. */
  readonly dictionary: SegmentIndex | null;
}

type Reading = 'present' | 'empty' | 'unreadable';

export function createFeed(input: MeasureInput): Feed {
  switch (input.kind) {
    case 'none':
      return { read: () => 'empty', dictionary: null };
    case 'number':
      return numberFeed(input);
    case 'segments':
      return segmentFeed(input.dimension);
  }
}

function numberFeed({ fieldId, measuring }: Extract<MeasureInput, { kind: 'number' }>): Feed {
  return {
    read(fields, add) {
      const value = measuring.read(fields[fieldId]);
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
