import type {
  CapacityReportEntry,
  CapacityReportList,
  SaveCapacityReportPayload,
} from '../../../contract/capacity-reports';
import type { WriteOutcome } from '../../../contract/change';
import type { AppError } from '../../../core/error';
import type { DeletedEntry } from '../../../core/privacy/trash';
import type { Result } from '../../../core/result';
import { call } from '../../call';
import { useSavedList, type Refusal } from '../use-saved-list';

export interface CapacityReportsControl {
  /** Null while it is being read. */
  readonly list: Result<CapacityReportList, AppError> | null;
  readonly reload: () => void;
  readonly save: (
    payload: SaveCapacityReportPayload,
  ) => Promise<Result<WriteOutcome<CapacityReportEntry>, AppError>>;
  readonly remove: (id: string) => Promise<Refusal>;
  /** Undoes a removal. */
  readonly restore: (id: string) => Promise<Refusal>;
}

const read = () => call('capacity-reports/list', {});

/** The saved reports. */
export function useCapacityReports(): CapacityReportsControl {
  const { list, reload, put, putWritten, setAside } = useSavedList<
    'reports',
    CapacityReportEntry,
    DeletedEntry,
    CapacityReportList
  >({ key: 'reports', read, isWanted: true });
  return {
    list,
    reload,
    save: async (payload) => putWritten(await call('capacity-reports/save', payload)),
    remove: async (id) => setAside(await call('capacity-reports/delete', { id })),
    restore: async (id) => put(await call('capacity-reports/restore', { id })),
  };
}
