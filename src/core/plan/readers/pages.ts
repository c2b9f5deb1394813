import * as v from 'valibot';
import { callJira } from '../../jira/call';
import { searchIssues } from '../../jira/search';
import { parseValue } from '../../parse-value';
import { success } from '../../result';
import type { ReaderInput, ScanReader, ScanReaderKind, ScanStep } from '../scan-reader';

interface PagesState {
  /** Null for the first page. */
  readonly pageToken: string | null;
}

const stateSchema = v.object({ pageToken: v.nullable(v.string()) });

/** One page after another. */
export const pages: ScanReaderKind = {
  open: (input) => createPagesReader(input, { pageToken: null }),
  resume: (input, state) => {
    const parsed = parseValue(stateSchema, state, 'invalid-input');
    return parsed.ok ? success(createPagesReader(input, parsed.value)) : parsed;
  },
};

function createPagesReader({ jql, fieldIds, seen }: ReaderInput, state: PagesState): ScanReader {
  let { pageToken } = state;
  let isAsking = false;
  let isDone = false;

  const step: ScanStep = {
    perform: async (send) => {
      const page = await callJira(send, searchIssues({ jql, fieldIds, pageToken }));
      if (!page.ok) return page;
      return success(() => {
        pageToken = page.value.nextPageToken;
        isAsking = false;
        isDone = pageToken === null;
        return success(page.value.issues.filter(({ id }) => seen.add(Number(id))));
      });
    },
  };

  return {
    take() {
      if (isAsking || isDone) return null;
      isAsking = true;
      return step;
    },
    get isDone() {
      return isDone;
    },
    vanished: 0,
    encode: () => ({ pageToken }) satisfies PagesState,
  };
}
