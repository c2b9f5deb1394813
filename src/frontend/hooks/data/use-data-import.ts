import { useState } from 'react';
import { DATA_WRITES_MAX, type DataOutcome } from '../../../contract/data';
import type { AppError } from '../../../core/error';
import { readDataFile, type FileRecord } from '../../../core/privacy/transfer/data-file';
import {
  planDataImport,
  type DataWrite,
  type ImportStep,
} from '../../../core/privacy/transfer/plan-data-import';
import { readJson } from '../../../core/read-json';
import { success, type Result } from '../../../core/result';
import { call } from '../../call';
import { readAllRecords } from '../../data/read-all-records';
import { readPickedFiles, type PickedFile } from '../../files/picked-file';
import { writeInBatches } from '../../import/write-in-batches';

export interface DataImport {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** What would become of the records of the files; null before. */
  readonly steps: readonly ImportStep[] | null;
  readonly toWrite: readonly DataWrite[];
  /** What became of what was tried by now; null before. */
  readonly outcomes: readonly DataOutcome[] | null;
  readonly open: (files: readonly PickedFile[]) => Promise<void>;
  readonly write: () => Promise<void>;
  /** Plans the same files anew, over what is there by now. */
  readonly again: () => Promise<void>;
}

interface State extends Pick<DataImport, 'isBusy' | 'error' | 'steps' | 'outcomes'> {
  /** Of the files. */
  readonly records: readonly FileRecord[];
}

const NOTHING: State = { isBusy: false, error: null, records: [], steps: null, outcomes: null };

/** An import of everything: files are read and compared in the browser, and nothing is written before it is told to. */
export function useDataImport(): DataImport {
  const [state, setState] = useState<State>(NOTHING);
  const change = (part: Partial<State>): void => {
    setState((before) => ({ ...before, ...part }));
  };
  const { records, ...shown } = state;
  const toWrite = (state.steps ?? []).flatMap((step) => ('write' in step ? [step.write] : []));
  const plan = async (read: Result<readonly FileRecord[], AppError>): Promise<void> => {
    if (!read.ok) {
      setState({ ...NOTHING, error: read.error });
      return;
    }
    change({ ...NOTHING, records: read.value, isBusy: true });
    const present = await readAllRecords(() => undefined);
    change(
      present.ok
        ? { isBusy: false, steps: planDataImport(read.value, present.value) }
        : { isBusy: false, error: present.error },
    );
  };
  return {
    ...shown,
    toWrite,
    open: (files) => plan(readFiles(files)),
    again: () => plan(success(records)),
    write: async () => {
      change({ isBusy: true, error: null, outcomes: [] });
      const error = await writeInBatches({
        ...{ writes: toWrite, most: DATA_WRITES_MAX },
        send: (writes) => call('data/import', { writes }),
        onOutcomes: (outcomes) => {
          change({ outcomes });
        },
      });
      change({ isBusy: false, error });
    },
  };
}

function readFiles(files: readonly PickedFile[]): Result<readonly FileRecord[], AppError> {
  const picked = readPickedFiles(files);
  if (!picked.ok) return picked;
  const records: FileRecord[] = [];
  for (const { name, bytes } of picked.value) {
    const read = readDataFile(name, readJson(bytes));
    if (!read.ok) return read;
    records.push(...read.value);
  }
  return success(records);
}
