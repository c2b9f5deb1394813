import { fieldKind } from '../field/registry';
import type { SendRequest } from '../jira/rest';
import { VALUE_LISTS } from '../plan/counts/value-lists';
import { projectOf } from '../source/project-of';
import type { ChartConfig } from './config';
import { prepareDimension } from './prepare-dimension';
import type { QuantityContext } from './prepare-quantity';
import { usedDimensions } from './used-dimensions';

/** By field id, the keys of its values in the order in which Jira lists them. */
export type ValueOrders = Readonly<Record<string, readonly string[]>>;

/**
 * Kinds of fields whose values people put into an order in Jira that a value itself does not tell: its id only says when it
 * was made. Versions have one order in each space.
 */
const ORDERED_BY_HAND: ReadonlySet<string> = new Set(['priority', 'resolution', 'list of version']);

const SYSTEM_FIELDS_IN_ORDER: ReadonlySet<string> = new Set([
  'priority',
  'resolution',
  'fixVersions',
  'versions',
]);

/** Whether a list may be looked up for a field: of custom fields only the site knows which kind they are of. */
export function mayBeOrderedByHand(fieldId: string): boolean {
  return SYSTEM_FIELDS_IN_ORDER.has(fieldId) || fieldId.startsWith('customfield_');
}

/**
 * The orders of the fields that a chart is divided by, where it sorts by them. A field is left out where Jira does not give
 * its list, and versions where the source is not one space: ids have to do there.
 */
export async function readValueOrders(
  send: SendRequest,
  config: ChartConfig,
  context: QuantityContext,
): Promise<ValueOrders> {
  if (config.sort.by !== 'field') return {};
  const orders = await Promise.all(
    usedDimensions(config).map(async ({ path, spec }) => {
      if (spec.kind !== 'values') return [];
      const { weekStartsOn, sources } = config;
      const dimension = prepareDimension({ path, spec, weekStartsOn, context });
      const kindId = dimension.ok ? (fieldKind(dimension.value.field)?.id ?? '') : '';
      const list = ORDERED_BY_HAND.has(kindId) ? VALUE_LISTS[kindId] : undefined;
      if (!dimension.ok || list === undefined) return [];
      const values = await list({
        send,
        dimension: dimension.value,
        jql: '',
        projectKey: projectOf(sources),
      });
      return values === null ? [] : [[spec.fieldId, values.map(({ key }) => key)] as const];
    }),
  );
  return Object.fromEntries(orders.flat());
}
