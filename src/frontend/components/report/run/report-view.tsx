import React from 'react';
import { useReport, type ReportQuestion } from '../../../hooks/report/use-report';
import type { ReportDefinition } from '../../../../core/report/definition';
import { ReportRun } from './report-run';

interface ReportViewProps extends ReportQuestion {
  /** Names the files that are taken away. */
  readonly name: string;
  readonly definition: ReportDefinition;
}

/** A report as its viewer sees it: it is read at once, and again when its definition changes. */
export function ReportView({ name, ...question }: ReportViewProps): React.JSX.Element {
  const report = useReport(question);
  return <ReportRun {...{ name, report }} view={null} {...question} />;
}
