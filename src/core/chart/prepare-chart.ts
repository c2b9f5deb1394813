import { findCalendar, WEEKDAYS_ONLY } from '../calendar/working-calendar';
import { appError, type AppError } from '../error';
import { callJira } from '../jira/call';
import { countIssues } from '../jira/count-issues';
import { listFields } from '../jira/fields';
import { readMyself } from '../jira/myself';
import type { SendRequest } from '../jira/rest';
import { readStatuses } from '../history/read-statuses';
import type { PrepareInput } from '../reading/reading-kind';
import { failure, success, type Result } from '../result';
import { or } from '../source/jql';
import { resolveAndCount, type CountedSource } from '../source/resolve-and-count';
import type { SourcesContext } from './build-input';
import type { ChartConfig } from './config';
import { readsHistory } from './prepare-quantity';
import { countsWorkingDays, quantitiesOf } from './quantities-of';
import { configuredFieldIds } from './question';
import { readValueOrders } from './value-orders';
import { hasWindow, windowClause } from './window-clause';

/** A configuration with everything looked up that it refers to. */
export interface PreparedChart extends SourcesContext {
  /** Jira's approximate count of the items of all sources, each once. */
  readonly itemsExpected: number;
}

/**
 * Looks up everything that a configuration refers to, as the viewer, and counts its sources. Whether its fields are there and
 * fit is for the question to say.
 */
export async function prepareChart(
  send: SendRequest,
  { config, overlay, now, readCalendar }: PrepareInput<ChartConfig>,
): Promise<Result<PreparedChart, AppError>> {
  const lookingUp = lookUp(send, { config, now, readCalendar });
  const narrowed = config.followsFilter ? overlay : null;
  const [facts, source] = await Promise.all([
    lookingUp,
    countSources(send, config, {
      overlay: narrowed,
      window: hasWindow(config)
        ? lookingUp.then((found) => (found.ok ? windowClause(config, found.value) : ''))
        : Promise.resolve(''),
    }),
  ]);
  if (!facts.ok) return facts;
  if (!source.ok) return source;
  const { jql } = source.value;
  const valueOrders = await readValueOrders(send, { config, context: facts.value, jql });
  return success({ ...source.value, overlay: narrowed, ...facts.value, valueOrders });
}

type Facts = Omit<PreparedChart, keyof Counted | 'overlay' | 'valueOrders'>;

async function lookUp(
  send: SendRequest,
  { config, now, readCalendar }: Omit<PrepareInput<ChartConfig>, 'overlay'>,
): Promise<Result<Facts, AppError>> {
  const [siteFields, myself, statuses, calendar] = await Promise.all([
    callJira(send, listFields()),
    callJira(send, readMyself()),
    quantitiesOf(config.calculate).some(readsHistory) ? readStatuses(send) : success([]),
    countsWorkingDays(config.calculate)
      ? findCalendar(config.workingCalendar, readCalendar)
      : success(WEEKDAYS_ONLY),
  ]);
  if (!myself.ok) return myself;
  if (!siteFields.ok) return siteFields;
  if (!statuses.ok) return statuses;
  if (!calendar.ok) return calendar;
  const fieldIds = new Set(configuredFieldIds(config));
  const viewerTimeZone = myself.value.timeZone;
  return success({
    fields: siteFields.value.filter(({ id }) => fieldIds.has(id)),
    accountId: myself.value.accountId,
    timeZone: config.timeZone.kind === 'fixed' ? config.timeZone.zone : viewerTimeZone,
    viewerTimeZone,
    computedAt: now,
    statuses: statuses.value,
    calendar: calendar.value,
  });
}

interface Narrowing {
  readonly overlay: string | null;
  /** What the windows of the chart restrict; blank for nothing. */
  readonly window: Promise<string>;
}

async function countSources(
  send: SendRequest,
  { sources }: ChartConfig,
  { overlay, window }: Narrowing,
): Promise<Result<Counted, AppError>> {
  const all = await Promise.all(
    sources.map(({ source }) => resolveAndCount(send, { source, narrow: window, overlay })),
  );
  const counted: CountedSource[] = [];
  for (const [at, source] of all.entries()) {
    if (!source.ok) return failure(inSource(source.error, at));
    counted.push(source.value);
  }
  const [only] = counted;
  if (only === undefined) {
    return failure(appError('invalid-input', { expected: 'source' }, { path: 'sources' }));
  }
  return counted.length === 1 ? success({ ...only, sources: counted }) : countTogether(send, counted);
}

type Counted = Pick<PreparedChart, 'jql' | 'itemsExpected' | 'sources'>;

/** An item that is in several sources is one item. */
async function countTogether(
  send: SendRequest,
  sources: readonly CountedSource[],
): Promise<Result<Counted, AppError>> {
  const jql = or(...sources.map((source) => source.jql));
  const count = await callJira(send, countIssues(jql));
  return count.ok ? success({ jql, sources, itemsExpected: count.value }) : count;
}

/** A fault of a source has its path within the source. */
function inSource(error: AppError, at: number): AppError {
  return error.path?.startsWith('source') === true
    ? { ...error, path: `sources.${String(at)}.${error.path}` }
    : error;
}
