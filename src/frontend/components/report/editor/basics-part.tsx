import React from 'react';
import { Label, Stack, TextArea, Box, xcss } from '@forge/react';
import { REPORT_ROW_KINDS } from '../../../../core/report/definition';
import { inputValue } from '../../../form/input-value';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import type { JqlCheckProps } from '../../source/jql-field';
import { Pair } from '../../form/pair';
import { SourcePart } from '../../source/source-part';
import { TextField } from '../../form/text-field';
import { WeekdayField } from '../../form/weekday-field';
import { ZoneChoiceField } from '../../form/zone-choice-field';
import type { ReportForm } from './report-form';
import { WorkdaysField } from './workdays-field';

const readable = xcss({ maxWidth: '720px' });
const DESCRIPTION = 'report-description';

/** What the report is called and about, which work items it reads, and whose days it counts. */
export function BasicsPart({
  form,
  jqlCheck,
}: { readonly form: ReportForm } & JqlCheckProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, faultAt, leave } = form;
  return (
    <Box xcss={readable}>
      <Stack space="space.200">
        <TextField
          id="report-name"
          label={t('report.editor.name')}
          maxLength={255}
          initial={draft.name}
          onChange={(name) => {
            change(() => ({ name }));
          }}
          onLeave={() => {
            leave('name');
          }}
          error={faultAt('name')}
        />
        <Stack>
          <Label labelFor={DESCRIPTION}>{t('report.editor.description')}</Label>
          <TextArea
            id={DESCRIPTION}
            name={DESCRIPTION}
            minimumRows={2}
            maxLength={2000}
            defaultValue={draft.description}
            onChange={(event) => {
              const description = inputValue(event);
              change(() => ({ description }));
            }}
          />
        </Stack>
        <CheckField
          id="report-template"
          label={t('report.editor.template')}
          help={t('report.editor.template.help')}
          isChecked={draft.isTemplate}
          onChange={(isTemplate) => {
            change(() => ({ isTemplate }));
          }}
        />
        <SourcePart
          draft={draft}
          change={(changed) => {
            change(() => changed);
          }}
          {...{ faultAt, leave, jqlCheck }}
        />
        <ChoiceField
          id="rows-are"
          label={t('report.editor.rows-are')}
          help={t(`report.editor.rows-are.${draft.rowsAre}.help`)}
          choices={REPORT_ROW_KINDS.map((value) => ({ value, label: t(`report.editor.rows-are.${value}`) }))}
          value={draft.rowsAre}
          onChange={(rowsAre) => {
            change(() => ({ rowsAre }));
          }}
        />
        <Pair>
          <ZoneChoiceField
            zone={draft.zone}
            onChange={(zone) => {
              change(() => ({ zone }));
            }}
          />
          <WeekdayField
            day={draft.weekStartsOn}
            onChange={(weekStartsOn) => {
              change(() => ({ weekStartsOn }));
            }}
          />
        </Pair>
        <WorkdaysField form={form} />
      </Stack>
    </Box>
  );
}
