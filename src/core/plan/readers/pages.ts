import * as v from 'valibot';
import { parseValue } from '../../parse-value';
import { success } from '../../result';
import type { ReaderInput, ScanReader, ScanReaderKind } from '../scan-reader';
import { inStableOrder } from '../stable-order';
import { createSearchChain } from './search-chain';

const stateSchema = v.object({ pageToken: v.nullable(v.string()) });

/** One page after another. */
export const pages: ScanReaderKind = {
  open: (input) => createPagesReader(input, { pageToken: null }),
  resume: (input, state) => {
    const parsed = parseValue(stateSchema, state, 'invalid-input');
    return parsed.ok ? success(createPagesReader(input, parsed.value)) : parsed;
  },
};

function createPagesReader(
  { jql, fieldIds, seen }: ReaderInput,
  { pageToken }: v.InferOutput<typeof stateSchema>,
): ScanReader {
  const chain = createSearchChain({ jql: inStableOrder(jql), fieldIds, seen, pageToken });
  return {
    take: chain.take,
    get isDone() {
      return chain.isDone;
    },
    vanished: 0,
    encode: () => ({ pageToken: chain.pageToken }) satisfies v.InferInput<typeof stateSchema>,
  };
}
