import { useEffect, useMemo, useState } from 'react';
import type { AppError } from '../../../core/error';
import { arrangeHierarchy } from '../../../core/report/hierarchy/arrange-hierarchy';
import type { HierarchyNode } from '../../../core/report/result';
import { failure, success } from '../../../core/result';
import { patientRead } from '../../patient-read';
import { BROWSER_TOOLS } from '../../reading/reading-tools';
import type { RowsReading } from '../../report/read-report';

/** Nobody waits longer for parents; the failure offers to try again. */
const PATIENCE_MS = 15_000;

export interface HierarchyState {
  readonly nodes: readonly HierarchyNode[];
  readonly error: AppError | null;
  readonly retry: () => void;
}

/** The rows of a report among their parents. Those that the rows do not hold are asked for where the report shows them. */
export function useHierarchy({ rows, result, outside }: RowsReading): HierarchyState {
  const [error, setError] = useState<AppError | null>(null);
  const [parents, setParents] = useState(outside.known());
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    void patientRead(BROWSER_TOOLS, PATIENCE_MS, async (send) => {
      const fault = await outside.read(rows, send);
      return fault === null ? success({}) : failure(fault);
    }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.error);
      setParents(outside.known());
    });
    return () => {
      isCurrent = false;
    };
  }, [outside, rows, result, attempt]);
  // The rows grow: what they say is another result each time.
  const nodes = useMemo(() => arrangeHierarchy(rows, parents), [rows, parents, result]);
  return {
    nodes,
    error,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
