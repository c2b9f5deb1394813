import React, { useState } from 'react';
import { Box, Form, xcss } from '@forge/react';
import { inputOf } from '../../../../core/report/report';
import { useReportSaving } from '../../../hooks/report/use-report-saving';
import { useTexts } from '../../../texts/text-provider';
import { PageSection } from '../../page/page-section';
import { RecordFooter } from '../../record-footer';
import { ReportPeople, type ReportPeopleOf } from '../people/report-people';
import { LIST, type ReportPartProps } from './library-place';

const readable = xcss({ maxWidth: '720px' });

/** Says who may open a report and who changes it, and nothing else of it. */
export function ShareReport({ opened, control, go }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, report, revision } = opened;
  const [people, setPeople] = useState<ReportPeopleOf>(report);
  const saving = useReportSaving({
    id,
    seen: revision,
    onSaved: () => {
      void control.refresh(id);
      go(LIST);
    },
  });
  const { access, administrators } = people;
  return (
    <Box xcss={readable}>
      <Form
        onSubmit={() => {
          // Of a report that somebody else changed in between, only the people become what they are here.
          const present = saving.conflict?.present?.record ?? report;
          return saving.save({ ...inputOf(present), access, administrators });
        }}
      >
        <PageSection title={t('report.library.people', { name: report.name })}>
          <ReportPeople
            people={people}
            onChange={(update) => {
              setPeople((before) => ({ ...before, ...update(before) }));
            }}
          />
        </PageSection>
        <RecordFooter
          saving={saving}
          isUnfinished={false}
          onClose={() => {
            go({ kind: 'open', id });
          }}
        />
      </Form>
    </Box>
  );
}
