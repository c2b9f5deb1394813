import type { Dimension } from '../../aggregate/dimension';
import { sourcesDimension } from '../../aggregate/membership';
import { writeCounted } from '../../aggregate/cells';
import type { AggregateState, GroupState } from '../../aggregate/state';
import type { Question } from '../../chart/question';
import { createSegmentClause, type ClauseContext } from '../../chart/segment-clause';
import { fieldKind } from '../../field/registry';
import { and } from '../../source/jql';
import { isWorthListing, planReading, type ReadingPlan } from '../plan-reading';
import { scanQuestion } from '../scan-question';
import { countAll } from './count-all';
import type { Counted, CountInput } from './counted';
import type { Enumeration } from './enumeration';
import {
  createMargin,
  createSourcesMargin,
  itemsOf,
  pairsOf,
  setsOfPairs,
  singleSets,
  type CountedSet,
  type Margin,
} from './margin';
import { listPeriods } from './period-list';
import { VALUE_LISTS } from './value-lists';

export interface CountsInput extends CountInput {
  readonly question: Question;
  readonly context: ClauseContext & {
    /** The source's JQL, without ORDER BY. */
    readonly jql: string;
    readonly itemsExpected: number;
  };
  /** The project that the source is; null when it may reach into several. */
  readonly projectKey: string | null;
}

/**
 * Answers a question with one count per segment, where that is cheaper than a scan and gives the same numbers; null where a
 * scan has to answer. That what was listed is all that there is, and that no item is counted twice, is not assumed: the counts
 * must add up to the count of the source, and where they do not (a deleted status, a change in between), a scan answers. So
 * it does where Jira refuses or fails: it meets the same fault and says so.
 */
export async function runCounts(input: CountsInput): Promise<Counted<AggregateState> | null> {
  const { question, context, isMetered } = input;
  const { itemsExpected } = context;
  const counted = countedDimensions(question);
  if (!isCounted(question) || counted.length > DIMENSIONS_MAX) return null;
  if (!isWorthListing(scanQuestion(question, { itemsExpected, isMetered }))) return null;
  const margins = await listMargins(input, counted);
  if (margins === null) return null;
  const segments = margins.map((margin) => margin.segments.length);
  if (planOf(input, segments, 0).kind !== 'counts') return null;
  const found = await countGroups(input, margins);
  if (found === null) return null;
  const dimensions = question.dimensions.map((_, at) => ({ segments: margins[at]?.segments ?? [] }));
  const groups = found.groups.map((group) => groupOf(group, question));
  const state = { items: itemsExpected, dimensions, groups };
  return { plan: planOf(input, segments, found.overlaps), state: withoutUnused(state) };
}

/** Segments of more than two dimensions are too many to count one by one. */
const DIMENSIONS_MAX = 2;

/** Those of the question, and the sources where its operands are of single ones. */
function countedDimensions({ dimensions, operands, sources }: Question): readonly Dimension[] {
  return operands.some(({ source }) => source !== null)
    ? [...dimensions, sourcesDimension(sources.map(({ jql }) => jql))]
    : dimensions;
}

function planOf(
  { question, context: { itemsExpected }, isMetered }: CountsInput,
  segments: readonly number[],
  overlaps: number,
): ReadingPlan {
  return planReading({ ...scanQuestion(question, { itemsExpected, isMetered }), segments, overlaps });
}

/** Without the segments that hold nothing: a scan does not meet them either. */
function withoutUnused({ items, dimensions, groups }: AggregateState): AggregateState {
  const used = dimensions.map(({ segments }, at) => {
    const present = new Set(groups.flatMap(({ members }) => members[at] ?? []));
    return segments.flatMap((segment, number) => (present.has(number) ? [{ segment, number }] : []));
  });
  const places = used.map((entries) => new Map(entries.map(({ number }, place) => [number, place])));
  return {
    items,
    dimensions: used.map((entries) => ({ segments: entries.map(({ segment }) => segment) })),
    groups: groups.map(({ members, tally }) => ({
      members: members.map((segments, at) => segments.map((segment) => places[at]?.get(segment) ?? segment)),
      tally,
    })),
  };
}

/** Whether items are only counted: a count, or a ratio of counts. */
function isCounted({ operands }: Question): boolean {
  return operands.every(({ input }) => input.kind === 'none');
}

async function listMargins(
  input: CountsInput,
  dimensions: readonly Dimension[],
): Promise<readonly Margin[] | null> {
  const { send, question, context, projectKey } = input;
  const margins = await Promise.all(
    dimensions.map(async (dimension) => {
      if (dimension.jqlOf !== null) return createSourcesMargin(dimension, question.sources);
      const segments = await enumerationOf(dimension)?.({ send, dimension, jql: context.jql, projectKey });
      const clauseOf = createSegmentClause(dimension, context);
      return segments ? createMargin(segments, dimension.isMultiValued, clauseOf) : null;
    }),
  );
  const known = margins.filter((margin) => margin !== null);
  return known.length === margins.length ? known : null;
}

/** Null for segments of which there is no list, and for those that are no plain values of their field. */
function enumerationOf(dimension: Dimension): Enumeration | null {
  if (dimension.bucket !== null) return listPeriods;
  const kind = fieldKind(dimension.field);
  if (kind?.grouping?.describe !== dimension.describe) return null;
  return Object.hasOwn(VALUE_LISTS, kind.id) ? (VALUE_LISTS[kind.id] ?? null) : null;
}

interface CountedGroups {
  readonly groups: readonly CountedGroup[];
  readonly overlaps: number;
}

async function countGroups(
  input: CountsInput,
  [rows, columns]: readonly Margin[],
): Promise<CountedGroups | null> {
  if (rows === undefined) {
    return { groups: [{ members: [], items: input.context.itemsExpected }], overlaps: 0 };
  }
  if (columns !== undefined) return countCells(input, rows, columns);
  const counted = await countSets(input, rows);
  if (counted === null) return null;
  const { sets, overlaps } = counted;
  return { groups: sets.map(({ members, items }) => ({ members: [members], items })), overlaps };
}

interface CountedGroup {
  /** By counted dimension. */
  readonly members: GroupState['members'];
  readonly items: number;
}

/**
 * As a scan would have it. Sources that only the operands ask for are no dimension of the question: their members say which
 * operands count the items.
 */
function groupOf({ members, items }: CountedGroup, { dimensions, operands }: Question): GroupState {
  const sources = members[dimensions.length] ?? [];
  return {
    members: members.slice(0, dimensions.length),
    tally: writeCounted(operands, items, (source) => sources.includes(source)),
  };
}

interface CountedSets {
  readonly sets: readonly CountedSet[];
  /** Requests that took apart what overlaps. */
  readonly overlaps: number;
}

/**
 * The sets of one dimension; null when the counts do not add up to the source. Items without a value are asked for only where
 * the segments leave a rest: fields that are never empty cannot all be asked.
 */
async function countSets(input: CountsInput, margin: Margin): Promise<CountedSets | null> {
  const { itemsExpected } = input.context;
  const { clauses, anyClause, emptyClause, isMultiValued, known } = margin;
  const mayOverlap = isMultiValued && anyClause !== null;
  const asked = mayOverlap ? [...clauses, anyClause] : clauses;
  const counts = known === null ? await count(input, asked) : [...known, itemsExpected];
  if (counts === null) return null;
  const sets = singleSets(margin, counts);
  const withValue = mayOverlap ? (counts.at(-1) ?? 0) : itemsOf(sets);
  const mayBeEmpty = withValue !== itemsExpected && emptyClause !== null;
  const empty = mayBeEmpty ? ((await count(input, [emptyClause]))?.[0] ?? 0) : 0;
  if (withValue + empty !== itemsExpected) return null;
  const split =
    itemsOf(sets) === withValue ? { sets, overlaps: 0 } : await splitByPairs(input, sets, withValue);
  if (split === null || empty === 0) return split;
  return { ...split, sets: [...split.sets, { members: [], clause: emptyClause ?? '', items: empty }] };
}

async function splitByPairs(
  input: CountsInput,
  sets: readonly CountedSet[],
  withValue: number,
): Promise<CountedSets | null> {
  const pairs = pairsOf(sets);
  if (pairs === null || planOf(input, [sets.length], pairs.length).kind !== 'counts') return null;
  const counts = await count(
    input,
    pairs.map(({ clause }) => clause),
  );
  if (counts === null) return null;
  const counted = pairs.map((pair, at) => ({ ...pair, items: counts[at] ?? 0 }));
  const split = setsOfPairs(sets, counted, withValue);
  return split === null ? null : { sets: split, overlaps: pairs.length };
}

/** Pairs of segments that both have items. Each dimension must divide the source into parts that do not overlap. */
async function countCells(input: CountsInput, rows: Margin, columns: Margin): Promise<CountedGroups | null> {
  const [ofRows, ofColumns] = await Promise.all([countSets(input, rows), countSets(input, columns)]);
  if (!isPartition(ofRows) || !isPartition(ofColumns)) return null;
  const cells = ofRows.sets.flatMap((row) =>
    ofColumns.sets.map((column) => ({
      members: [row.members, column.members],
      clause: and(row.clause, column.clause),
    })),
  );
  const counts = await count(
    input,
    cells.map(({ clause }) => clause),
  );
  if (counts === null) return null;
  const groups = cells.map(({ members }, at) => ({ members, items: counts[at] ?? 0 }));
  const total = counts.reduce((sum, items) => sum + items, 0);
  if (total !== input.context.itemsExpected) return null;
  return { groups: groups.filter(({ items }) => items !== 0), overlaps: 0 };
}

function isPartition(counted: CountedSets | null): counted is CountedSets {
  return counted?.sets.every(({ members }) => members.length < 2) ?? false;
}

function count(
  { send, context, stopped }: CountsInput,
  clauses: readonly string[],
): Promise<readonly number[] | null> {
  return countAll(
    send,
    clauses.map((clause) => and(context.jql, clause)),
    stopped,
  );
}
