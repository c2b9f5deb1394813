import type { JiraIssue } from '../field/field';
import { createIntake, type Intake } from './intake';
import { inputIdentity, type MeasureInput } from './measure-input';
import type { Measured, Operand } from './operand';
import { createPopulation, type Population } from './population';
import type { SegmentIndex } from './segment-index';
import type { Counts, TallyOf } from './tally';

/** What is known of the items in each cell; cells are numbered without gaps. */
export interface Cells {
  /** `ofItems` says by item where it belongs, negative for nowhere; all are below `cellCount`. */
  readonly addAll: (issues: readonly JiraIssue[], ofItems: Int32Array, cellCount: number) => void;
  /** Items, whichever operands measure them. */
  readonly items: (cell: number) => number;
  /** By operand. */
  readonly counts: (cell: number) => readonly Counts[];
  /** By operand. */
  readonly values: (cell: number) => readonly (number | null)[];
  /** The number to show. */
  readonly value: (cell: number) => number | null;
  /** Begins with the number of items; what operands measure follows. */
  readonly write: (cell: number) => readonly number[];
  readonly absorb: (cell: number, written: readonly number[], translate: Translate) => void;
  /** Of the measured values that are numbers of segments. */
  readonly dictionaries: readonly SegmentIndex[];
}

/** Maps a number of a segment in another part; `dictionary` is its place in the list. */
export type Translate = (dictionary: number, segment: number) => number;

/** Operands that measure the same items share their population, and those that read the same of them an intake. */
export function createCells({ operands, combine }: Measured): Cells {
  const shares = new Map<number | null, Share>();
  const shareOf = (source: number | null): Share => {
    const share = shares.get(source) ?? { population: createPopulation(source), intakes: new Map() };
    shares.set(source, share);
    return share;
  };
  const { population: all } = shareOf(null);
  const columns = operands.map((operand) => createColumn(operand, shareOf(operand.source)));
  const populations = [...shares.values()].map(({ population }) => population);
  const intakes = [...shares.values()].flatMap((share) => [...share.intakes.values()]);
  const values = (cell: number): readonly (number | null)[] => columns.map(({ value }) => value(cell));

  return {
    addAll(issues, ofItems, cellCount) {
      for (const { population, intakes: ofPopulation } of shares.values()) {
        const cells = population.addAll(issues, ofItems, cellCount);
        for (const intake of ofPopulation.values()) intake.addAll(issues, cells, cellCount);
      }
    },
    items: all.items,
    counts: (cell) => columns.map(({ counts }) => counts(cell)),
    values,
    value: (cell) => combine(values(cell)),
    write(cell) {
      const out = populations.map(({ items }) => items(cell));
      for (const intake of intakes) intake.write(cell, out);
      return out;
    },
    absorb(cell, written, translate) {
      populations.forEach((population, at) => population.absorb(cell, written[at] ?? 0));
      let at = populations.length;
      let dictionary = -1;
      for (const intake of intakes) {
        if (intake.dictionary !== null) dictionary += 1;
        const number = dictionary;
        at = intake.absorb(cell, written, at, (segment) => translate(number, segment));
      }
    },
    dictionaries: intakes.flatMap((intake) => intake.dictionary ?? []),
  };
}

/** What cells write of items that are only counted; `isOfSource` tells which operands count them. */
export function writeCounted(
  operands: readonly Operand[],
  items: number,
  isOfSource: (source: number) => boolean,
): readonly number[] {
  const sources = new Set(operands.flatMap(({ source }) => source ?? []));
  return [items, ...[...sources].map((source) => (isOfSource(source) ? items : 0))];
}

interface Share {
  readonly population: Population;
  /** By what they read. */
  readonly intakes: Map<string, Intake>;
}

interface Column {
  readonly counts: (cell: number) => Counts;
  readonly value: (cell: number) => number | null;
}

const NONE = (): number => 0;
/** Of a measure that measures nothing: nobody adds to it. */
const UNSHARED: TallyOf = (create) => create();

function createColumn({ measure, options, input }: Operand, { population, intakes }: Share): Column {
  const intake = input.kind === 'none' ? null : intakeOf(input, intakes);
  const { present, unreadable, tallyOf } = intake ?? { present: NONE, unreadable: NONE, tallyOf: UNSHARED };
  const value = measure.open(tallyOf, options);
  const counts = (cell: number): Counts => ({
    items: population.items(cell),
    present: present(cell),
    unreadable: unreadable(cell),
  });
  return { counts, value: (cell) => value(cell, counts(cell)) };
}

function intakeOf(input: MeasureInput, intakes: Map<string, Intake>): Intake {
  const identity = inputIdentity(input);
  const intake = intakes.get(identity) ?? createIntake(input);
  intakes.set(identity, intake);
  return intake;
}
