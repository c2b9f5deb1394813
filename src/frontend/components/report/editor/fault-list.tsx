import React from 'react';
import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { EditorFault } from '../../../report/report-faults';
import { useTexts } from '../../../texts/text-provider';
import { columnTitle } from './column-options';
import type { ReportForm } from './report-form';
import { tabOf } from './tabs';

interface FaultListProps {
  readonly faults: readonly EditorFault[];
  readonly form: ReportForm;
  readonly onShow: (fault: EditorFault) => void;
}

/** All that is to be put right, whichever tab it is behind. */
export function FaultList({ faults, form, onShow }: FaultListProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (faults.length === 0) return null;
  return (
    <SectionMessage appearance="warning" title={t('report.editor.faults', { count: faults.length })}>
      <Stack space="space.050">
        {faults.map((fault) => (
          <Inline key={`${fault.path} ${fault.text}`} space="space.100" alignBlock="center" shouldWrap>
            <Button
              spacing="compact"
              onClick={() => {
                onShow(fault);
              }}
            >
              {placeOf(fault, form) ?? t(`report.editor.tab.${tabOf(fault.path)}`)}
            </Button>
            <Text>{fault.text}</Text>
          </Inline>
        ))}
      </Stack>
    </SectionMessage>
  );
}

/** The name of the entry; null for a fault that is none of an entry's. */
function placeOf({ path }: EditorFault, form: ReportForm): string | null {
  const { formulas, columns, filters, sorts, groups } = form.draft;
  const [list, id] = path.split('.');
  const column = list === 'columns' ? columns.find((one) => one.id === id) : undefined;
  if (column !== undefined) return columnTitle(column, form);
  if (list === 'formulas' && formulas.some((one) => one.id === id)) {
    return form.nameOf({ kind: 'formula', formulaId: id ?? '' });
  }
  const lists = { filters, sorts, groups };
  const entries = list === 'filters' || list === 'sorts' || list === 'groups' ? lists[list] : [];
  const entry = entries.find((one) => one.id === id);
  return entry === undefined ? null : form.nameOf(entry.of);
}
