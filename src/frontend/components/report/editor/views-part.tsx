import React from 'react';
import { Heading, Text } from '@forge/react';
import type { ReportViewKind } from '../../../../core/report/definition';
import { viewsOf } from '../../../report/report-draft';
import { OPTIONAL_VIEWS } from '../../../report/view-drafts';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import { ChartViewFields } from './chart-view-fields';
import { EntryCards } from './entry-cards';
import { HierarchyFields } from './hierarchy-fields';
import { ListAndSettings } from './list-and-settings';
import { PivotFields } from './pivot-fields';
import type { ReportForm } from './report-form';
import type { ReportPartProps } from './report-part';

type OptionalView = (typeof OPTIONAL_VIEWS)[number];

const FIELDS: Readonly<Record<OptionalView, (props: { readonly form: ReportForm }) => React.JSX.Element>> = {
  pivot: PivotFields,
  hierarchy: HierarchyFields,
  chart: ChartViewFields,
};

/** The ways in which the report can be looked at: the table is always one of them. */
export function ViewsPart({ form, choice }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = form;
  const chosen = OPTIONAL_VIEWS.find((view) => view === choice.id) ?? 'pivot';
  const Fields = FIELDS[chosen];
  const views = viewsOf(draft);
  return (
    <ListAndSettings
      chosenId={chosen}
      list={
        <>
          <Text color="color.text.subtle">{t('report.editor.views.help')}</Text>
          <EntryCards
            label={t('report.editor.views')}
            empty=""
            cards={OPTIONAL_VIEWS.map((view) => ({
              id: view,
              title: t(`report.view.${view}`),
              note: t(draft[view].isOn ? 'report.editor.view.on' : 'report.editor.view.off'),
              isFaulty: form.isFaulty(view),
            }))}
            selectedId={chosen}
            onSelect={choice.select}
            onMove={null}
          />
          <ChoiceField<ReportViewKind>
            id="opens-with"
            label={t('report.editor.opens-with')}
            choices={views.map((value) => ({ value, label: t(`report.view.${value}`) }))}
            value={views.find((view) => view === draft.opensWith) ?? 'table'}
            onChange={(opensWith) => {
              change(() => ({ opensWith }));
            }}
          />
        </>
      }
      settings={
        <>
          <Heading size="small" as="h3">
            {t(`report.view.${chosen}`)}
          </Heading>
          <CheckField
            id={`${chosen}-on`}
            label={t('report.editor.view.show')}
            help={t(`report.editor.view.${chosen}.help`)}
            isChecked={draft[chosen].isOn}
            onChange={(isOn) => {
              change((before) => ({ [chosen]: { ...before[chosen], isOn } }));
            }}
          />
          {draft[chosen].isOn && <Fields form={form} />}
        </>
      }
    />
  );
}
