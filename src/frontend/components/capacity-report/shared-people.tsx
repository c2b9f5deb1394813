import React from 'react';
import { DynamicTable, Inline, Lozenge, Text, User } from '@forge/react';
import type { ReportModel } from '../../../core/capacity/report/report-model';
import type { SharedPerson } from '../../../core/capacity/shared-people';
import { SHARED_COLUMNS, type SharedColumn } from '../../../core/capacity/tables/shared-people-table';
import { formatDay } from '../../../core/time/period';
import { amountText, roundedText } from '../../capacity/capacity-text';
import { boardName } from '../../capacity/report-names';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { rowsByPlace } from '../rows-by-place';

/** People whom several boards plan with, and whether together they plan more than the person's limit. */
export function SharedPeople({ model }: { readonly model: ReportModel }): React.JSX.Element | null {
  const texts = useTexts();
  const { t } = texts;
  if (model.shared.length === 0) return null;
  return (
    <DynamicTable
      label={t('capacity-report.shared-people')}
      caption={t('capacity-report.shared-people')}
      head={{ cells: SHARED_COLUMNS.map((key) => ({ key, content: t(`capacity-report.shared.${key}`) })) }}
      rows={rowsByPlace(
        model.shared.map((person) => ({
          cells: SHARED_COLUMNS.map((key) => ({ key, content: CELLS[key](person, { model, texts }) })),
        })),
      )}
    />
  );
}

type Cell = (
  person: SharedPerson,
  context: { readonly model: ReportModel; readonly texts: Texts },
) => React.JSX.Element;

const CELLS: Readonly<Record<SharedColumn, Cell>> = {
  person: ({ accountId }) => <User accountId={accountId} />,
  boards: ({ boardIds, uncountedBoardIds }, { model, texts }) => (
    <Text>
      {[...new Set([...boardIds, ...uncountedBoardIds])].map((id) => boardName(id, model, texts)).join(', ')}
    </Text>
  ),
  peak: ({ peak }, { texts }) => <Text>{roundedText(peak, 'hours', texts)}</Text>,
  peakDate: ({ peakDay }, { texts }) => (
    <Text>{peakDay === null ? texts.t('value.none') : texts.formats.day(formatDay(peakDay))}</Text>
  ),
  limit: ({ limit }, { texts }) => <Text>{amountText(limit, 'hours', texts)}</Text>,
  daysOver: ({ daysOver }, { texts }) => (
    <Inline space="space.100" alignBlock="center">
      <Text>{texts.formats.number(daysOver.length)}</Text>
      {daysOver.length > 0 && <Lozenge appearance="removed">{texts.t('capacity.level.over')}</Lozenge>}
    </Inline>
  ),
};
