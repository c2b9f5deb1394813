import * as v from 'valibot';
import { MEMBERSHIP } from '../../aggregate/membership';
import { appError } from '../../error';
import type { JiraIssue } from '../../field/field';
import { callJira } from '../../jira/call';
import { searchIssues } from '../../jira/search';
import { parseValue } from '../../parse-value';
import { failure, success } from '../../result';
import { createIdSet, decodeIds, encodeIds, type IdSet } from '../id-set';
import type { ReaderInput, ScanReader, ScanReaderKind, ScanStep } from '../scan-reader';
import { inStableOrder } from '../stable-order';
import { createFetchQueue, type FetchQueue } from './fetch-queue';

const stateSchema = v.object({
  sources: v.array(
    v.object({ ids: v.string(), pageToken: v.nullable(v.string()), hasMorePages: v.boolean() }),
  ),
});

/** One source: a chain of pages of ids. */
interface Chain {
  readonly jql: string;
  /** Found so far, and not yet handed over when the reader was resumed. */
  readonly ids: IdSet;
  /** Null for the first page. */
  pageToken: string | null;
  hasMorePages: boolean;
  isAsking: boolean;
}

/**
 * The ids of all sources first, their pages side by side; then every issue once, with the sources that it is in. An issue
 * that comes or goes in between is in the sources in which it was found.
 */
export const idsOfSources: ScanReaderKind = {
  open: (input) =>
    createSourcesReader(
      input,
      input.sources.map((jql) => ({
        jql,
        ids: createIdSet(),
        pageToken: null,
        hasMorePages: true,
        isAsking: false,
      })),
    ),
  resume: (input, state) => {
    const parsed = parseValue(stateSchema, state, 'invalid-input');
    if (!parsed.ok) return parsed;
    if (parsed.value.sources.length !== input.sources.length) {
      return failure(appError('invalid-input', { expected: 'token of these sources' }, { path: 'token' }));
    }
    const chains: Chain[] = [];
    for (const [at, { ids: written, ...chain }] of parsed.value.sources.entries()) {
      const ids = decodeIds(written);
      if (!ids.ok) return ids;
      const found = createIdSet();
      for (const id of ids.value) found.add(id);
      chains.push({ ...chain, jql: input.sources[at] ?? '', ids: found, isAsking: false });
    }
    return success(createSourcesReader(input, chains));
  },
};

function createSourcesReader({ fieldIds, seen }: ReaderInput, chains: readonly Chain[]): ScanReader {
  const queue = createFetchQueue(fieldIds, leftOver(chains).map(String));

  const noteSources = (issue: JiraIssue): JiraIssue => ({
    ...issue,
    fields: { ...issue.fields, [MEMBERSHIP]: placesOf(Number(issue.id), chains) },
  });

  const askForIds = (chain: Chain): ScanStep => {
    chain.isAsking = true;
    return {
      perform: async (send) => {
        const { jql, pageToken } = chain;
        const page = await callJira(send, searchIssues({ jql: inStableOrder(jql), fieldIds: [], pageToken }));
        if (!page.ok) return page;
        return success(() => {
          chain.isAsking = false;
          chain.pageToken = page.value.nextPageToken;
          chain.hasMorePages = page.value.nextPageToken !== null;
          for (const { id } of page.value.issues) {
            chain.ids.add(Number(id));
            if (seen.add(Number(id))) queue.push(id);
          }
          return success([]);
        });
      },
    };
  };

  return {
    take() {
      const chain = chains.find(({ hasMorePages, isAsking }) => hasMorePages && !isAsking);
      if (chain !== undefined) return askForIds(chain);
      if (chains.some(({ hasMorePages }) => hasMorePages)) return null;
      return noting(fieldIds.length === 0 ? queue.takeKnown() : queue.take(), noteSources);
    },
    get isDone() {
      return chains.every(({ hasMorePages }) => !hasMorePages) && queue.isEmpty;
    },
    get vanished() {
      return queue.vanished;
    },
    encode: () => ({ sources: encodeChains(chains, queue) }),
  };
}

function placesOf(id: number, chains: readonly Chain[]): readonly number[] {
  return chains.flatMap(({ ids }, place) => (ids.has(id) ? [place] : []));
}

/** Each id once. */
function leftOver(chains: readonly Chain[]): readonly number[] {
  const all = createIdSet();
  for (const { ids } of chains) for (const id of ids.values()) all.add(id);
  return [...all.values()];
}

function noting(step: ScanStep | null, note: (issue: JiraIssue) => JiraIssue): ScanStep | null {
  if (step === null) return null;
  return {
    perform: async (send) => {
      const answer = await step.perform(send);
      if (!answer.ok) return answer;
      return success(() => {
        const issues = answer.value();
        return issues.ok ? success(issues.value.map(note)) : issues;
      });
    },
  };
}

/** Only what has not been handed over: the rest is in the numbers already. */
function encodeChains(
  chains: readonly Chain[],
  queue: FetchQueue,
): v.InferInput<typeof stateSchema>['sources'] {
  const open = queue.ids();
  return chains.map(({ ids, pageToken, hasMorePages }) => ({
    ids: encodeIds(open.filter((id) => ids.has(id))),
    pageToken,
    hasMorePages,
  }));
}
