import { useCallback, useEffect, useState } from 'react';
import type {
  CapacityReportEntry,
  CapacityReportList,
  SaveCapacityReportPayload,
} from '../../contract/capacity-reports';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import { call } from '../call';

export interface CapacityReportsControl {
  /** Null while it is being read. */
  readonly list: Result<CapacityReportList, AppError> | null;
  readonly reload: () => void;
  readonly save: (payload: SaveCapacityReportPayload) => Promise<Result<CapacityReportEntry, AppError>>;
  /** Null, or why it was refused. */
  readonly remove: (id: string) => Promise<AppError | null>;
  /** Undoes a removal. */
  readonly restore: (id: string) => Promise<AppError | null>;
}

/** The saved reports. A change is seen at once: the storage's own lists lag behind it. */
export function useCapacityReports(): CapacityReportsControl {
  const [list, setList] = useState<CapacityReportsControl['list']>(null);
  const reload = useCallback(() => {
    setList(null);
    void call('capacity-reports/list', {}).then(setList);
  }, []);
  useEffect(reload, [reload]);

  const change = (update: (list: CapacityReportList) => Partial<CapacityReportList>): void => {
    setList((now) => (now?.ok === true ? success({ ...now.value, ...update(now.value) }) : now));
  };
  const put = (answer: Result<CapacityReportEntry, AppError>): void => {
    if (!answer.ok) return;
    const { value: entry } = answer;
    change(({ reports, deleted }) => ({
      reports: [...reports.filter(({ id }) => id !== entry.id), entry],
      deleted: deleted.filter(({ id }) => id !== entry.id),
    }));
  };
  return {
    list,
    reload,
    save: async (payload) => {
      const answer = await call('capacity-reports/save', payload);
      put(answer);
      return answer;
    },
    remove: async (id) => {
      const answer = await call('capacity-reports/delete', { id });
      if (!answer.ok) return answer.error;
      change(({ reports, deleted }) => ({
        reports: reports.filter((entry) => entry.id !== id),
        deleted: [answer.value, ...deleted],
      }));
      return null;
    },
    restore: async (id) => {
      const answer = await call('capacity-reports/restore', { id });
      put(answer);
      return answer.ok ? null : answer.error;
    },
  };
}
