import React from 'react';
import { ReportLibrary } from './report-library';

/** All reports that the viewer may open. */
export function SiteReports(): React.JSX.Element {
  return <ReportLibrary space={null} />;
}
