import React from 'react';
import { searchedSource } from '../../report/searched-source';
import { useModuleContext } from '../module-context-provider';
import { ReportLibrary } from './library/report-library';

/** What somebody looks for in Jira, as a report: in the editor with its preview, to be kept or not. */
export function SearchReport(): React.JSX.Element {
  const { extension } = useModuleContext();
  return <ReportLibrary space={null} search={searchedSource(extension)} />;
}
