import React from 'react';
import { CapacityReports } from '../capacity-report/capacity-reports';
import { DaysOffTab } from '../capacity/absences/days-off-tab';
import { TeamsTab } from '../capacity/teams/teams-tab';
import { PageTabs, type PageTab } from './page-tabs';
import { SiteReports } from '../report/library/site-reports';

const TABS: readonly PageTab[] = [
  { title: 'report.library.title', content: SiteReports },
  { title: 'capacity-report.title', content: CapacityReports },
  { title: 'capacity.action.days-off', content: DaysOffTab },
  { title: 'capacity.teams.title', content: TeamsTab },
];

/** The page of the app for the whole site. */
export function ReportsPage(): React.JSX.Element {
  return <PageTabs id="reports-tabs" tabs={TABS} />;
}
