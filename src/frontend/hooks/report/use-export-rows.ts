import { useEffect, useState } from 'react';
import type { AppError } from '../../../core/error';
import { createRetryingSend } from '../../../core/plan/retrying-send';
import type { ScanProgress } from '../../../core/plan/run-scan';
import { BROWSER_TOOLS } from '../../reading/reading-tools';
import type { RowsReading } from '../../report/read-report';
import { whenAborted } from '../../when-aborted';

export interface ExportRows {
  /** Null once everything that is shown of the rows is there. */
  readonly progress: ScanProgress | null;
  readonly error: AppError | null;
  readonly retry: () => void;
}

/** Reads what is shown of all rows of a report, for a file of them; what was read for the screen is not read again. */
export function useExportRows({ compiled, rows, details, result }: RowsReading): ExportRows {
  const [attempt, setAttempt] = useState(1);
  const needsDetails = compiled.shownFieldIds.length > 0;
  const [state, setState] = useState<Omit<ExportRows, 'retry'>>({
    progress: needsDetails ? { read: 0, expected: result.total.rows.length } : null,
    error: null,
  });
  useEffect(() => {
    if (!needsDetails) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const ids = [...new Set(Array.from(result.total.rows, rows.idOf))];
    const show = (next: Omit<ExportRows, 'retry'>): void => {
      if (!signal.aborted) setState(next);
    };
    const send = createRetryingSend({
      ...BROWSER_TOOLS,
      deadline: null,
      ended: whenAborted(signal).then(() => undefined),
    });
    show({ progress: { read: 0, expected: ids.length }, error: null });
    void details
      .read(ids, {
        send,
        signal,
        onRead: (read) => {
          show({ progress: { read, expected: ids.length }, error: null });
        },
      })
      .then((error) => {
        show({ progress: null, error });
      });
    return () => {
      controller.abort();
    };
  }, [details, rows, result, needsDetails, attempt]);
  return {
    ...state,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
