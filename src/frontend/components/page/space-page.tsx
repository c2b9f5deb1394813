import React from 'react';
import { linkedReport } from '../../report/report-link';
import { CapacityPage } from '../capacity/capacity-page';
import { useModuleContext } from '../module-context-provider';
import { PageTabs, type PageTab } from './page-tabs';
import { SpaceReports } from '../report/library/space-reports';

const TABS: readonly PageTab[] = [
  { title: 'capacity.title', content: CapacityPage },
  { title: 'report.library.title', content: SpaceReports },
];

/** The page of the app in a space. Who may not view the capacity of its boards has its reports all the same. */
export function SpacePage(): React.JSX.Element {
  const { extension } = useModuleContext();
  const initial = linkedReport(extension['location']) === null ? 0 : 1;
  return <PageTabs id="space-tabs" tabs={TABS} initial={initial} />;
}
