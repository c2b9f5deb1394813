import { useEffect, useState } from 'react';
import type { AppError } from '../../../core/error';
import { failure, success } from '../../../core/result';
import { patientRead } from '../../patient-read';
import { BROWSER_TOOLS } from '../../reading/reading-tools';
import type { ReportDetails } from '../../report/report-details';

/** Nobody waits longer for a page; the failure offers to try again. */
const PATIENCE_MS = 15_000;

export interface DetailsState {
  readonly error: AppError | null;
  readonly retry: () => void;
}

/** Reads what is shown of work items once they are on the screen, and draws again when it is there. */
export function useReportDetails(details: ReportDetails, issueIds: readonly string[]): DetailsState {
  const [error, setError] = useState<AppError | null>(null);
  const [, setRound] = useState(0);
  const [attempt, setAttempt] = useState(1);
  const missing = issueIds.filter((id) => details.of(id) === undefined).join(' ');
  useEffect(() => {
    if (missing === '') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const onRead = (): void => {
      if (!signal.aborted) setRound((round) => round + 1);
    };
    void patientRead(BROWSER_TOOLS, PATIENCE_MS, async (send) => {
      const fault = await details.read(missing.split(' '), { send, signal, onRead });
      return fault === null ? success({}) : failure(fault);
    }).then((answer) => {
      if (!signal.aborted) setError(answer.ok ? null : answer.error);
    });
    return () => {
      controller.abort();
    };
  }, [details, missing, attempt]);
  return {
    error,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
