import React from 'react';
import { Box, Tab, TabList, TabPanel, Tabs, xcss } from '@forge/react';
import type { EntryChoice } from '../../../hooks/report/use-entry-choice';
import type { ReportDraft } from '../../../report/report-draft';
import { useTexts } from '../../../texts/text-provider';
import type { JqlCheckProps } from '../../source/jql-field';
import { BasicsPart } from './basics-part';
import { ColumnsPart } from './columns-part';
import { FiltersPart } from './filters-part';
import { FormulasPart } from './formulas-part';
import { GroupsPart } from './groups-part';
import { PeoplePart } from './people-part';
import type { ReportForm } from './report-form';
import type { ReportPartProps } from './report-part';
import { SortsPart } from './sorts-part';
import { EDITOR_TABS, tabOf, type EditorTab } from './tabs';
import { ViewsPart } from './views-part';

interface EditorTabsProps extends JqlCheckProps {
  readonly form: ReportForm;
  readonly tab: EditorTab;
  readonly choiceOf: (tab: EditorTab) => EntryChoice;
  readonly onTab: (tab: EditorTab) => void;
}

const PARTS: Readonly<Record<EditorTab, (props: ReportPartProps & JqlCheckProps) => React.JSX.Element>> = {
  basics: BasicsPart,
  columns: ColumnsPart,
  formulas: FormulasPart,
  filters: FiltersPart,
  sorts: SortsPart,
  groups: GroupsPart,
  views: ViewsPart,
  people: PeoplePart,
};

/** How many entries a tab holds; null for one that is no list. */
const COUNTS: Readonly<Record<EditorTab, ((draft: ReportDraft) => number) | null>> = {
  basics: null,
  columns: ({ columns }) => columns.length,
  formulas: ({ formulas }) => formulas.length,
  filters: ({ filters }) => filters.length,
  sorts: ({ sorts }) => sorts.length,
  groups: ({ groups }) => groups.length,
  views: null,
  people: null,
};

const roomy = xcss({ paddingBlock: 'space.200', width: '100%' });

/** The parts of a report, one at a time. What is typed in the others stays. */
export function EditorTabs({ form, jqlCheck, tab, choiceOf, onTab }: EditorTabsProps): React.JSX.Element {
  const { t } = useTexts();
  const Part = PARTS[tab];
  const faulty = new Set(form.faultPaths.map(tabOf));
  return (
    <Tabs
      id="report-editor-tabs"
      selected={EDITOR_TABS.indexOf(tab)}
      onChange={(at) => {
        onTab(EDITOR_TABS[at] ?? tab);
      }}
    >
      <TabList>
        {EDITOR_TABS.map((one) => {
          const name = t(`report.editor.tab.${one}`);
          const count = COUNTS[one]?.(form.draft) ?? 0;
          const title = count === 0 ? name : t('report.editor.tab.count', { name, count });
          return (
            <Tab key={one}>{faulty.has(one) ? t('report.editor.tab.faulty', { name: title }) : title}</Tab>
          );
        })}
      </TabList>
      {EDITOR_TABS.map((one) => (
        <TabPanel key={one}>
          {one === tab ? (
            <Box xcss={roomy}>
              <Part form={form} choice={choiceOf(one)} jqlCheck={jqlCheck} />
            </Box>
          ) : (
            <></>
          )}
        </TabPanel>
      ))}
    </Tabs>
  );
}
