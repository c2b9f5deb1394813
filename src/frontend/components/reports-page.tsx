import React, { useState } from 'react';
import { Box, Tab, TabList, TabPanel, Tabs, xcss } from '@forge/react';
import type { MessageKey } from '../texts/messages';
import { useTexts } from '../texts/text-provider';
import { CapacityReports } from './capacity-report/capacity-reports';
import { DaysOffTab } from './capacity/absences/days-off-tab';

interface PageTab {
  readonly title: MessageKey;
  readonly content: React.ComponentType;
}

const TABS: readonly PageTab[] = [
  { title: 'capacity-report.title', content: CapacityReports },
  { title: 'capacity.action.days-off', content: DaysOffTab },
];

const roomy = xcss({ paddingBlock: 'space.200', width: '100%' });

/** The page of the app for the whole site. Tabs that nobody looks at ask for nothing. */
export function ReportsPage(): React.JSX.Element {
  const { t } = useTexts();
  const [selected, setSelected] = useState(0);
  return (
    <Tabs id="reports-tabs" selected={selected} onChange={setSelected}>
      <TabList>
        {TABS.map(({ title }) => (
          <Tab key={title}>{t(title)}</Tab>
        ))}
      </TabList>
      {TABS.map(({ title, content: Content }, at) => (
        <TabPanel key={title}>
          {at === selected ? (
            <Box xcss={roomy}>
              <Content />
            </Box>
          ) : (
            <></>
          )}
        </TabPanel>
      ))}
    </Tabs>
  );
}
