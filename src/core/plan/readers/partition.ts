import * as v from 'valibot';
import type { AppError } from '../../error';
import { callJira, type JiraCall } from '../../jira/call';
import { countIssues } from '../../jira/count-issues';
import { searchIssues } from '../../jira/search';
import { success, type Result } from '../../result';
import { and, rangeClause } from '../../source/jql';
import { partitionSize } from '../plan-scan';
import type { ReaderInput, ScanStep } from '../scan-reader';
import { cutSlice, joinSlices, minuteOf, minuteText, type CreatedSlice } from './created-slices';

/** How often parts that turn out too large are cut again: three cuts find a burst of a few minutes within ten years. */
const CUTS_MAX = 3;
/** Most pieces that one part is cut into. */
const PIECES_MAX = 10;

/** A part of a source: what was created in a stretch of time, as JQL writes its bounds. Null: open. */
export interface SourcePart {
  readonly from: string | null;
  readonly before: string | null;
  /** Jira's approximate count. */
  readonly items: number;
}

/** Bounded, without ORDER BY. */
export function partJql(jql: string, { from, before }: Pick<SourcePart, 'from' | 'before'>): string {
  return from === null && before === null ? jql : and(jql, rangeClause('created', { from, before }));
}

const count = v.nullable(v.pipe(v.number(), v.integer()));
/** Of a source, which parts of it are known: the first and the last minute, absent while not asked for, and the slices between. */
export const partitionStateSchema = v.object({
  edges: v.object({ ASC: v.optional(count), DESC: v.optional(count) }),
  slices: v.array(v.object({ from: v.number(), before: v.number(), items: count })),
  cuts: v.number(),
});
export type PartitionState = v.InferOutput<typeof partitionStateSchema>;

export const NOTHING_KNOWN: PartitionState = { edges: {}, slices: [], cuts: 0 };

/** Finds parts of a source that hold about equally much, by counting. */
export interface Partition {
  /** The next question to Jira; null while there is none. */
  readonly take: () => ScanStep | null;
  /** The largest first; null until they are known. Together they are the source, and no issue is in two of them. */
  readonly parts: () => readonly SourcePart[] | null;
  /** What is known so far, as JSON. */
  readonly encode: () => PartitionState;
}

type Edge = keyof PartitionState['edges'];

/**
 * The first and the last part are open, so that what is created meanwhile is in one of them: the last, at its end. A source
 * whose dates are not known is one part.
 */
export function createPartition(
  input: Pick<ReaderInput, 'jql' | 'fieldIds' | 'itemsExpected'>,
  state: PartitionState,
): Partition {
  const { jql, itemsExpected } = input;
  const { parts: wanted, itemsEach } = partitionSize(input);
  const edges = { ...state.edges };
  const edgesToAsk = (['ASC', 'DESC'] as const).filter((edge) => edges[edge] === undefined);
  let slices: readonly CreatedSlice[] = state.slices;
  let toCount = uncounted(slices);
  let { cuts } = state;
  let parts: readonly SourcePart[] | null = null;

  const boundsOf = (at: number): Pick<SourcePart, 'from' | 'before'> => ({
    from: at === 0 ? null : minuteText(slices[at]?.from ?? 0),
    before: at === slices.length - 1 ? null : minuteText(slices[at]?.before ?? 0),
  });

  function cut(next: readonly CreatedSlice[]): void {
    slices = next;
    toCount = uncounted(slices);
    cuts += 1;
  }

  function cutLarge(): void {
    const isLarge = ({ items, from, before }: CreatedSlice): boolean =>
      (items ?? 0) > 2 * itemsEach && before - from > 1;
    if (cuts < CUTS_MAX && slices.some(isLarge)) {
      const pieces = ({ items }: CreatedSlice): number =>
        Math.min(PIECES_MAX, Math.ceil((items ?? 0) / itemsEach));
      cut(slices.flatMap((slice) => (isLarge(slice) ? cutSlice(slice, pieces(slice)) : [slice])));
      return;
    }
    slices = joinSlices(slices, itemsEach);
    parts = slices
      .map(({ items }, at) => ({ ...boundsOf(at), items: items ?? 0 }))
      .sort((a, b) => b.items - a.items);
  }

  function takeEdge(direction: Edge): ScanStep {
    const ordered = `${jql} ORDER BY created ${direction}`;
    const call = searchIssues({ jql: ordered, fieldIds: ['created'], pageToken: null, pageSize: 1 });
    return stepOf(call, ({ issues }) => {
      edges[direction] = minuteOf(issues[0]?.fields['created']);
      const { ASC: first, DESC: last } = edges;
      if (first === undefined || last === undefined) return;
      if (first === null || last === null) parts = [{ from: null, before: null, items: itemsExpected }];
      else cut(cutSlice({ from: first, before: last + 1, items: null }, wanted));
    });
  }

  function takeCount(at: number): ScanStep {
    return stepOf(countIssues(partJql(jql, boundsOf(at))), (items) => {
      slices = slices.map((slice, place) => (place === at ? { ...slice, items } : slice));
      if (uncounted(slices).length === 0) cutLarge();
    });
  }

  return {
    take: () => {
      const edge = edgesToAsk.shift();
      if (edge !== undefined) return takeEdge(edge);
      const at = toCount.shift();
      return at === undefined ? null : takeCount(at);
    },
    parts: () => parts,
    encode: () => ({ edges, slices: [...slices], cuts }),
  };
}

function uncounted(slices: readonly CreatedSlice[]): number[] {
  return slices.flatMap(({ items }, at) => (items === null ? [at] : []));
}

/** A step that brings no issues. */
function stepOf<T>(call: JiraCall<T>, accept: (value: T) => void): ScanStep {
  return {
    perform: async (send) => {
      const answer: Result<T, AppError> = await callJira(send, call);
      if (!answer.ok) return answer;
      return success(() => {
        accept(answer.value);
        return success([]);
      });
    },
  };
}
