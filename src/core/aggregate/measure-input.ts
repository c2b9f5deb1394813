import type { JiraIssue } from '../field/field';
import type { Measuring } from '../field/kind';
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

/** Takes what is read of items: `cells` says by item where it belongs, negative for nowhere. */
export interface Intake {
  /** NaN for no value, Infinity for a value of unknown shape. */
  addNumbers(cells: Int32Array, values: Float64Array): void;
  readonly addValue: (cell: number, value: number) => void;
  addPresent(cell: number): void;
  addUnreadable(cell: number): void;
}

export interface Feed {
  /** Hands the values of items to all that measure them. */
  readonly readAll: (issues: readonly JiraIssue[], cells: Int32Array, into: readonly Intake[]) => void;
  /** The segments that values are numbers of; null when values are plain numbers. */
  readonly dictionary: SegmentIndex | null;
}

export function createFeed(input: MeasureInput): Feed {
  switch (input.kind) {
    case 'none':
      return { readAll: () => undefined, dictionary: null };
    case 'number':
      return numberFeed(input.quantity);
    case 'segments':
      return segmentFeed(input.dimension);
  }
}

function numberFeed({ read }: Quantity): Feed {
  // Reused for every page, so that reading one allocates nothing.
  let values = new Float64Array();
  return {
    readAll(issues, cells, into) {
      if (values.length !== issues.length) values = new Float64Array(issues.length);
      for (let at = 0; at < values.length; at += 1) {
        const issue = issues[at];
        if (issue !== undefined) values[at] = read(issue.fields);
      }
      for (const intake of into) intake.addNumbers(cells, values);
    },
    dictionary: null,
  };
}

function segmentFeed({ each, describe }: Dimension): Feed {
  const dictionary = createSegmentIndex(describe);
  const values: number[] = [];
  const collect = (alias: string | number, value: unknown): void => {
    values.push(dictionary.indexOf(alias, value));
  };
  return {
    readAll(issues, cells, into) {
      issues.forEach(({ fields }, at) => {
        const cell = cells[at] ?? -1;
        if (cell < 0) return;
        values.length = 0;
        const isReadable = each(fields, collect);
        for (const intake of into) {
          if (!isReadable) intake.addUnreadable(cell);
          else if (values.length > 0) intake.addPresent(cell);
          if (isReadable) for (const value of values) intake.addValue(cell, value);
        }
      });
    },
    dictionary,
  };
}
