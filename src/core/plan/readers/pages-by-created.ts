import * as v from 'valibot';
import type { AppError } from '../../error';
import { parseValue } from '../../parse-value';
import { success, type Result } from '../../result';
import { isUneven } from '../plan-scan';
import type { ReaderInput, ScanReader, ScanReaderKind } from '../scan-reader';
import { inStableOrder } from '../stable-order';
import { idsAndBulkFetch } from './ids-and-bulk-fetch';
import {
  createPartition,
  NOTHING_KNOWN,
  partitionStateSchema,
  partJql,
  type PartitionState,
  type SourcePart,
} from './partition';
import { createSearchChain } from './search-chain';

const bound = v.nullable(v.string());
const partSchema = v.object({ from: bound, before: bound, pageToken: v.nullable(v.string()) });

/** `looking`: the parts are not known yet. `ids`: the source cannot be cut into parts of about the same size. */
const stateSchema = v.variant('by', [
  v.object({ by: v.literal('looking'), partition: partitionStateSchema }),
  v.object({ by: v.literal('parts'), parts: v.array(partSchema) }),
  v.object({ by: v.literal('ids'), state: v.unknown() }),
]);
type State = v.InferOutput<typeof stateSchema>;
type PartState = v.InferOutput<typeof partSchema>;

/** The pages of several parts of a source side by side, each part a stretch of creation dates. */
export const pagesByCreated: ScanReaderKind = {
  open: (input) => createLookingReader(input, NOTHING_KNOWN),
  resume: (input, state) => {
    const parsed = parseValue(stateSchema, state, 'invalid-input');
    return parsed.ok ? resumeAt(input, parsed.value) : parsed;
  },
};

function resumeAt(input: ReaderInput, state: State): Result<ScanReader, AppError> {
  switch (state.by) {
    case 'looking':
      return success(createLookingReader(input, state.partition));
    case 'parts':
      return success(createPartsReader(input, state.parts));
    case 'ids': {
      const reader = idsAndBulkFetch.resume(input, state.state);
      return reader.ok ? success(withState(reader.value)) : reader;
    }
  }
}

/** Looks for the parts first, and reads them then. */
function createLookingReader(input: ReaderInput, state: PartitionState): ScanReader {
  const partition = createPartition(input, state);
  let reader: ScanReader | null = null;

  /** Where many were created at one time, the part with them would be read page by page long after the others. */
  const open = (parts: readonly SourcePart[]): ScanReader =>
    isUneven(input, parts[0]?.items ?? 0)
      ? withState(idsAndBulkFetch.open(input))
      : createPartsReader(
          input,
          parts.map(({ from, before }) => ({ from, before, pageToken: null })),
        );

  const current = (): ScanReader | null => {
    const parts = partition.parts();
    if (reader === null && parts !== null) reader = open(parts);
    return reader;
  };

  return {
    take: () => (current() ?? partition).take(),
    get isDone() {
      return reader?.isDone ?? false;
    },
    get vanished() {
      return reader?.vanished ?? 0;
    },
    encode: () => current()?.encode() ?? ({ by: 'looking', partition: partition.encode() } satisfies State),
  };
}

/** In the order of the parts: whichever comes first is read on first. */
function createPartsReader({ jql, fieldIds, seen }: ReaderInput, parts: readonly PartState[]): ScanReader {
  const chains = parts.map((part) => ({
    part,
    chain: createSearchChain({
      ...{ fieldIds, seen, pageToken: part.pageToken },
      jql: inStableOrder(partJql(jql, part)),
    }),
  }));
  return {
    take() {
      for (const { chain } of chains) {
        const step = chain.take();
        if (step !== null) return step;
      }
      return null;
    },
    get isDone() {
      return chains.every(({ chain }) => chain.isDone);
    },
    vanished: 0,
    encode: () =>
      ({
        by: 'parts',
        parts: chains
          .filter(({ chain }) => !chain.isDone)
          .map(({ part, chain }) => ({ ...part, pageToken: chain.pageToken })),
      }) satisfies State,
  };
}

function withState(reader: ScanReader): ScanReader {
  return {
    take: () => reader.take(),
    get isDone() {
      return reader.isDone;
    },
    get vanished() {
      return reader.vanished;
    },
    encode: () => ({ by: 'ids', state: reader.encode() }) satisfies State,
  };
}
