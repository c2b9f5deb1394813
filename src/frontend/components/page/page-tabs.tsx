import React, { useState } from 'react';
import { Box, Tab, TabList, TabPanel, Tabs, xcss } from '@forge/react';
import type { MessageKey } from '../../texts/messages';
import { useTexts } from '../../texts/text-provider';

export interface PageTab {
  readonly title: MessageKey;
  readonly content: React.ComponentType;
}

interface PageTabsProps {
  readonly id: string;
  readonly tabs: readonly PageTab[];
  /** Which one is open at first. */
  readonly initial?: number;
}

// Without a least width the widest table inside would make the whole page as wide as itself.
const roomy = xcss({ paddingBlock: 'space.200', width: '100%', minWidth: '0px' });

/** The tabs of a page. One that nobody opens asks for nothing; one that was opened stays, with all that was typed in it. */
export function PageTabs({ id, tabs, initial = 0 }: PageTabsProps): React.JSX.Element {
  const { t } = useTexts();
  const [selected, setSelected] = useState(initial);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set([initial]));
  return (
    <Tabs
      id={id}
      selected={selected}
      onChange={(at) => {
        setSelected(at);
        setOpened((before) => new Set(before).add(at));
      }}
    >
      <TabList>
        {tabs.map(({ title }) => (
          <Tab key={title}>{t(title)}</Tab>
        ))}
      </TabList>
      {tabs.map(({ title, content: Content }, at) => (
        <TabPanel key={title}>
          {opened.has(at) ? (
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
