import type { SegmentState } from '../aggregate/state';
import { fieldKind } from '../field/registry';
import type { SendRequest } from '../jira/rest';
import { VALUE_LISTS } from '../plan/counts/value-lists';
import type { ChartConfig } from './config';
import { listStatusesByBoard } from './orders/statuses-by-board';
import type { ListOrder } from './orders/list-order';
import { listVersionsBySpace } from './orders/versions-by-space';
import { prepareDimension } from './prepare-dimension';
import type { QuantityContext } from './prepare-quantity';
import { usedDimensions } from './used-dimensions';

/** By field id, the keys of its values in the order in which Jira lists them. */
export type ValueOrders = Readonly<Record<string, readonly string[]>>;

/**
 * By kind of field, the list of its values, where people put them into an order in Jira that a value itself does not tell: its
 * id only says when it was made.
 */
const ORDERED_BY_HAND: Readonly<Record<string, ListOrder>> = {
  priority: listOfSite('priority'),
  resolution: listOfSite('resolution'),
  status: listStatusesByBoard,
  version: listVersionsBySpace,
  'list of version': listVersionsBySpace,
};

function listOfSite(kindId: string): ListOrder {
  return async ({ send, dimension, jql }) =>
    (await VALUE_LISTS[kindId]?.({ send, dimension, jql, projectKey: null })) ?? null;
}

const SYSTEM_FIELDS_IN_ORDER: ReadonlySet<string> = new Set([
  'priority',
  'resolution',
  'fixVersions',
  'versions',
]);

/** Whether a list may be looked up for a chart: of custom fields only the site knows which kind they are of. */
export function mayBeOrderedByHand(config: ChartConfig): boolean {
  const hasBoards = config.sources.some(({ source }) => source.kind === 'board');
  return (
    config.sort.by === 'field' &&
    usedDimensions(config).some(
      ({ spec }) =>
        spec.kind === 'values' &&
        (SYSTEM_FIELDS_IN_ORDER.has(spec.fieldId) ||
          spec.fieldId.startsWith('customfield_') ||
          (hasBoards && spec.fieldId === 'status')),
    )
  );
}

export interface ValueOrdersInput {
  readonly config: ChartConfig;
  readonly context: QuantityContext;
  /** The JQL of all sources. */
  readonly jql: string;
}

/**
 * The orders of the fields that a chart is divided by, where it sorts by them. A field is left out where Jira does not give
 * its list: what its values tell of themselves has to do there.
 */
export async function readValueOrders(
  send: SendRequest,
  { config, context, jql }: ValueOrdersInput,
): Promise<ValueOrders> {
  if (!mayBeOrderedByHand(config)) return {};
  const { weekStartsOn, sources } = config;
  const orders = await Promise.all(
    usedDimensions(config).map(async ({ path, spec }) => {
      if (spec.kind !== 'values') return [];
      const prepared = prepareDimension({ path, spec, weekStartsOn, context });
      if (!prepared.ok) return [];
      const dimension = prepared.value;
      const list = ORDERED_BY_HAND[fieldKind(dimension.field)?.id ?? ''];
      const values = (await list?.({ send, dimension, sources, jql })) ?? null;
      return values === null ? [] : [[spec.fieldId, values.map(keyOf)] as const];
    }),
  );
  return Object.fromEntries(orders.flat());
}

function keyOf({ key }: SegmentState): string {
  return key;
}
