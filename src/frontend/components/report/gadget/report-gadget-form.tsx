import React from 'react';
import { Spinner } from '@forge/react';
import type { ReportLibrary } from '../../../../contract/reports';
import { compareNames } from '../../../../core/chart/compare-names';
import { REPORT_VIEW_KINDS } from '../../../../core/report/definition';
import type { ReportGadgetConfig } from '../../../../core/report/gadget/config';
import { call } from '../../../call';
import type { Option } from '../../../form/option';
import { reportGadgetDraft, reportGadgetFromDraft } from '../../../form/report-gadget-draft';
import { useAnswer } from '../../../hooks/use-answer';
import { useGadgetForm } from '../../../hooks/gadget/use-gadget-form';
import { useTexts } from '../../../texts/text-provider';
import { EmptyView } from '../../empty-view';
import { FailureMessage } from '../../failure-message';
import { ChoiceField } from '../../form/choice-field';
import { FollowsFilterField } from '../../form/follows-filter-field';
import type { GadgetFormProps } from '../../form/gadget-editor';
import { GadgetFormLayout } from '../../form/gadget-form-layout';
import { PreviewPart } from '../../form/preview-part';
import { RefreshField } from '../../form/refresh-field';
import { SelectField } from '../../form/select-field';
import { ReportOfConfig } from './report-gadget';

const noJql = (): readonly never[] => [];
/** Of a choice that is left to the report. */
const OPENS_WITH = 'opens-with';

function optionsOf({ reports }: ReportLibrary): readonly Option[] {
  return reports
    .filter(({ isTemplate }) => !isTemplate)
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => compareNames(a.label, b.label));
}

/** The form of a report gadget: one of the reports that its author may open. */
export function ReportGadgetForm({ saved }: GadgetFormProps<ReportGadgetConfig>): React.JSX.Element {
  const { t } = useTexts();
  const library = useAnswer('library', () => call('reports/list', {}));
  const form = useGadgetForm({
    initial: () => reportGadgetDraft(saved),
    read: reportGadgetFromDraft,
    jqls: noJql,
  });
  const { draft, change, leave, faultAt, previewed } = form;
  const { result } = library;
  const reports = result?.ok === true ? optionsOf(result.value) : [];

  return (
    <GadgetFormLayout form={form} titleHelp={t('report.gadget.title.help')}>
      {result === null && <Spinner />}
      {result?.ok === false && <FailureMessage error={result.error} onRetry={library.reload} />}
      {result?.ok === true && reports.length === 0 && (
        <EmptyView title={t('report.gadget.none.title')} text={t('report.gadget.none')} />
      )}
      {result?.ok === true && (
        <SelectField
          id="report"
          label={t('report.gadget.report')}
          help={t('report.gadget.report.help')}
          options={reports}
          value={reports.find(({ value }) => value === draft.reportId) ?? null}
          onChange={(reportId) => {
            change({ reportId });
          }}
          onLeave={() => {
            leave('reportId');
          }}
          error={faultAt('reportId')}
          isRequired
        />
      )}
      <ChoiceField
        id="report-view"
        label={t('report.gadget.view')}
        choices={[
          { value: OPENS_WITH, label: t('report.gadget.view.opens-with') },
          ...REPORT_VIEW_KINDS.map((kind) => ({ value: kind, label: t(`report.view.${kind}`) })),
        ]}
        value={draft.view ?? OPENS_WITH}
        onChange={(value) => {
          change({ view: REPORT_VIEW_KINDS.find((kind) => kind === value) ?? null });
        }}
      />
      <FollowsFilterField draft={draft} change={change} />
      <RefreshField draft={draft} change={change} faultAt={faultAt} leave={leave} />
      <PreviewPart config={previewed}>
        {(config) => <ReportOfConfig config={config} gadgetId={null} overlay={null} />}
      </PreviewPart>
    </GadgetFormLayout>
  );
}
