import React, { useState } from 'react';
import { ButtonGroup, Inline, Stack, Text } from '@forge/react';
import type { ReportViewKind } from '../../../../core/report/definition';
import { useTexts } from '../../../texts/text-provider';
import { NoWorkItems } from '../../no-work-items';
import { PartialNotice } from '../../partial-notice';
import { ToggleButton } from '../../toggle-button';
import { ReportChart } from './report-chart';
import { ReportExplain } from './report-explain';
import { ReportExport } from './report-export';
import { ReportHierarchy } from './report-hierarchy';
import type { ReportPartProps } from './report-part';
import { ReportPivot } from './report-pivot';
import { ReportTable } from './report-table';

const VIEWS: Readonly<Record<ReportViewKind, React.ComponentType<ReportPartProps>>> = {
  table: ReportTable,
  pivot: ReportPivot,
  hierarchy: ReportHierarchy,
  chart: ReportChart,
};

interface ReportPanelProps extends ReportPartProps {
  readonly name: string;
  readonly view: ReportViewKind;
  /** So many work items were to be read; null for all. */
  readonly sample: number | null;
  /** True while more is being read: the numbers still grow, and nothing is called partial yet. */
  readonly isGrowing: boolean;
  readonly onContinue: (() => void) | null;
}

type Extra = 'explain' | 'export';

/** A view of a report with all that belongs to it: what it covers, how it came about, and the ways to take it away. */
export function ReportPanel(props: ReportPanelProps): React.JSX.Element {
  const { name, view, reading, sample, isGrowing, onContinue } = props;
  const { t, formats } = useTexts();
  const [opened, setOpened] = useState<Extra | null>(null);
  const View = VIEWS[view];
  const { prepared, read, isComplete, rows } = reading;
  const isPartial = !isComplete && !isGrowing;
  const isEmpty = rows.size === 0 && !isGrowing;
  const toggle = (extra: Extra): React.JSX.Element => (
    <ToggleButton
      isOn={opened === extra}
      onChange={(isOn) => {
        setOpened(isOn ? extra : null);
      }}
    >
      {t(opened === extra ? HIDE[extra] : SHOW[extra])}
    </ToggleButton>
  );

  return (
    <Stack space="space.150">
      {isPartial &&
        (sample === null ? (
          <PartialNotice
            text={t('report.run.partial', { read, expected: prepared.itemsExpected })}
            onContinue={onContinue}
          />
        ) : (
          <Text color="color.text.subtle">
            {t('report.run.sample', { read, expected: prepared.itemsExpected })}
          </Text>
        ))}
      {isEmpty ? <NoWorkItems /> : <View reading={reading} />}
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <Text size="small" color="color.text.subtle">
          {t(isComplete ? 'footer.complete' : 'footer.partial', {
            items: read,
            moment: formats.moment(prepared.computedAt, prepared.timeZone),
          })}
        </Text>
        <ButtonGroup label={t('report.run.actions')}>
          {toggle('explain')}
          {!isEmpty && toggle('export')}
        </ButtonGroup>
      </Inline>
      {opened === 'explain' && <ReportExplain reading={reading} sample={sample} />}
      {opened === 'export' && (
        <ReportExport
          {...{ reading, name, view }}
          onStop={() => {
            setOpened(null);
          }}
        />
      )}
    </Stack>
  );
}

const SHOW = { explain: 'action.explain', export: 'action.export' } as const;
const HIDE = { explain: 'action.hide-explanation', export: 'action.hide-export' } as const;
