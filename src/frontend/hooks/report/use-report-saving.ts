import { useState } from 'react';
import type { Revised } from '../../../core/privacy/revised-records';
import type { Report, ReportInput } from '../../../core/report/report';
import { success } from '../../../core/result';
import { call } from '../../call';
import { isOwnFirst, useRecordSaving, type RecordSaving } from '../use-record-saving';

interface SavingInput {
  /** Null for a new report: it gets an id once, so that it is there once, however often it is saved for want of an answer. */
  readonly id: string | null;
  readonly seen: number | null;
  readonly onSaved: (id: string) => void;
}

interface ReportSaving extends Omit<RecordSaving<Revised<Report>>, 'save'> {
  readonly save: (report: ReportInput) => Promise<void>;
}

/** Saves a report as a whole; what somebody else saved meanwhile is told and not written over. */
export function useReportSaving({ id, seen, onSaved }: SavingInput): ReportSaving {
  const [savedAs] = useState(() => id ?? crypto.randomUUID());
  const saving = useRecordSaving<Revised<Report>>({
    seen,
    ...(id === null ? { isAsSeen: isOwnFirst } : {}),
    onSaved: () => {
      onSaved(savedAs);
    },
  });
  return {
    ...saving,
    save: (report) =>
      saving.save(async (over) => {
        const answer = await call('reports/save', { id: savedAs, seen: over, report });
        return answer.ok ? success(answer.value.outcome) : answer;
      }),
  };
}
