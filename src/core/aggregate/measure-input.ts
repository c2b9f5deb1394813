import type { JiraIssue } from '../field/field';
import { NO_NUMBER, type Measuring } from '../field/kind';
import type { Dimension } from './dimension';
import { grown } from './grown';
import { createSegmentIndex, type SegmentIndex } from './segment-index';

/** What a measure reads of each item. */
export type MeasureInput =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | { readonly kind: 'segments'; readonly dimension: Dimension };

/** `day`: a day of the calendar, numbered from 1970-01-01. */
export type QuantityUnit = Measuring['unit'] | 'day';

/** A number that an item has or has not, from as many of its fields as it takes. */
export interface Quantity {
  /** Equal for quantities that read the same. */
  readonly id: string;
  readonly fieldIds: readonly string[];
  /** The fields whose history it reads as well. */
  readonly historyFieldIds: readonly string[];
  /** NaN for no value, Infinity for a value of unknown shape. */
  readonly read: (issue: JiraIssue) => number;
  readonly unit: QuantityUnit;
}

/** Takes what is read of one item after another. */
export interface Sink {
  /** The item has values, which `addValue` is called with. */
  readonly addPresent: (cell: number) => void;
  readonly addValue: (cell: number, value: number) => void;
  /** The item has a value of unknown shape. */
  readonly addUnreadable: (cell: number) => void;
  /** Takes one number of each item: NaN for no value, Infinity for a value of unknown shape. */
  readonly addNumbers: (cells: Int32Array, numbers: Float64Array) => void;
}

export interface Feed {
  /** Hands on the values of items; `cells` says by item where it belongs, negative for nowhere. */
  readonly readAll: (issues: readonly JiraIssue[], cells: Int32Array, into: Sink) => void;
  /** The segments that values are numbers of; null when values are plain numbers. */
  readonly dictionary: SegmentIndex | null;
}

/** Equal for inputs that read the same. */
export function inputIdentity(input: MeasureInput): string {
  switch (input.kind) {
    case 'none':
      return input.kind;
    case 'number':
      return `${input.kind} ${input.quantity.id}`;
    case 'segments':
      return `${input.kind} ${input.dimension.field.id}`;
  }
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
  let numbers = new Float64Array();
  return {
    readAll(issues, cells, into) {
      numbers = grown(numbers, issues.length);
      readNumbers(issues, cells, { read, into: numbers });
      into.addNumbers(cells, numbers);
    },
    dictionary: null,
  };
}

function readNumbers(
  issues: readonly JiraIssue[],
  cells: Int32Array,
  { read, into }: Pick<Quantity, 'read'> & { readonly into: Float64Array },
): void {
  for (let at = 0; at < issues.length; at += 1) {
    const issue = issues[at];
    into[at] = issue === undefined || (cells[at] ?? -1) < 0 ? NO_NUMBER : read(issue);
  }
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
        if (!each(fields, collect)) {
          into.addUnreadable(cell);
          return;
        }
        if (values.length > 0) into.addPresent(cell);
        for (const value of values) into.addValue(cell, value);
      });
    },
    dictionary,
  };
}
