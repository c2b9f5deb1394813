import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../core/error';
import type { ListConfig } from '../../core/list/config';
import {
  prepareList,
  readListPage,
  type ListPage,
  type PreparedList,
  type PrepareListInput,
} from '../../core/list/read-list';
import { createRetryingSend } from '../../core/plan/retrying-send';
import type { Result } from '../../core/result';
import { createBrowserSend } from '../browser-send';
import { waitInBrowser } from '../wait-in-browser';

/** One page of a list, as it was read. */
export interface ListReading {
  readonly prepared: PreparedList;
  readonly page: ListPage;
  /** The tokens of all pages up to this one; null is the token of the first. */
  readonly tokens: readonly (string | null)[];
  /** Requests to Jira that this page took. */
  readonly requests: number;
  /** Epoch ms. */
  readonly readAt: number;
}

interface ListState {
  readonly isReading: boolean;
  /** While another page is read, the one before it. */
  readonly reading: ListReading | null;
  readonly error: AppError | null;
}

export interface ListControl extends ListState {
  /** Reads everything anew, from the first page on. */
  readonly reload: () => void;
  /** Null on the first page, and on the last. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}

/** Nobody waits longer for a page; the failure offers to try again. */
const PATIENCE_MS = 15_000;

const STARTING: ListState = { isReading: true, reading: null, error: null };
const browserSend = createBrowserSend();

/**
 * Reads a list page by page, as the viewer. A changed configuration is read anew, and late answers are dropped. Null reads
 * nothing yet. `overlay` is the clause of the dashboard's filter.
 */
export function useList(config: ListConfig | null, overlay: string | null): ListControl {
  const key = JSON.stringify([
    overlay,
    config === null ? null : { ...config, title: '', refreshMinutes: null },
  ]);
  const [kept, setKept] = useState({ key, state: STARTING });
  const running = useRef<object | null>(null);
  const asked = config === null ? null : { config, overlay };
  const latest = useRef(asked);
  latest.current = asked;

  const read = useCallback(
    (prepared: PreparedList | null, tokens: readonly (string | null)[]) => {
      const run = {};
      running.current = run;
      if (latest.current === null) return;
      const update = (change: Partial<ListState>): void => {
        if (running.current !== run) return;
        setKept(({ key: before, state }) => ({
          key,
          state: { ...(before === key ? state : STARTING), ...change },
        }));
      };
      update({ isReading: true, error: null });
      void readPage(latest.current, prepared, tokens).then((outcome) => {
        update(
          outcome.ok
            ? { isReading: false, reading: outcome.value }
            : { isReading: false, error: outcome.error },
        );
      });
    },
    [key],
  );

  useEffect(() => {
    read(null, [null]);
    return () => {
      running.current = null;
    };
  }, [read]);

  const state = kept.key === key ? kept.state : STARTING;
  const { reading, isReading } = state;
  const token = reading?.page.nextPageToken ?? null;
  return {
    ...state,
    reload: () => {
      read(null, [null]);
    },
    previous:
      reading === null || isReading || reading.tokens.length < 2
        ? null
        : () => {
            read(reading.prepared, reading.tokens.slice(0, -1));
          },
    next:
      reading === null || isReading || token === null
        ? null
        : () => {
            read(reading.prepared, [...reading.tokens, token]);
          },
  };
}

async function readPage(
  input: PrepareListInput,
  known: PreparedList | null,
  tokens: readonly (string | null)[],
): Promise<Result<ListReading, AppError>> {
  let requests = 0;
  const send = createRetryingSend({
    send: (request) => {
      requests += 1;
      return browserSend(request);
    },
    now: Date.now,
    wait: waitInBrowser,
    random: Math.random,
    deadline: Date.now() + PATIENCE_MS,
    ended: null,
  });
  const prepared = known === null ? await prepareList(send, input) : { ok: true as const, value: known };
  if (!prepared.ok) return prepared;
  const page = await readListPage(send, prepared.value, {
    pageSize: input.config.pageSize,
    pageToken: tokens.at(-1) ?? null,
  });
  if (!page.ok) return page;
  return {
    ok: true,
    value: { prepared: prepared.value, page: page.value, tokens, requests, readAt: Date.now() },
  };
}
