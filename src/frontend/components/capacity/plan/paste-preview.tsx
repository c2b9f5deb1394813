import React from 'react';
import { DynamicTable, Stack, Text, User } from '@forge/react';
import type { CapacityUnit } from '../../../../core/capacity/estimate';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import { amountText } from '../../../capacity/capacity-text';
import { PASTE_COLUMNS, type PasteColumn } from '../../../capacity/paste-people';
import type { PastedPerson } from '../../../capacity/pasted-changes';
import { weekdayName } from '../../../capacity/weekday-words';
import { useTexts } from '../../../texts/text-provider';
import type { Texts } from '../../../texts/texts';

interface PastePreviewProps {
  readonly people: readonly PastedPerson[];
  readonly unit: CapacityUnit;
  readonly roles: readonly CapacityRole[];
  readonly columnNames: Readonly<Record<PasteColumn, string>>;
}

/** What each pasted line is understood as, or what is wrong with it. */
export function PastePreview(props: PastePreviewProps): React.JSX.Element {
  const { people, columnNames } = props;
  const texts = useTexts();
  const { t } = texts;
  return (
    <DynamicTable
      label={t('capacity.paste.preview')}
      head={{
        cells: [
          { key: 'line', content: t('capacity.paste.line') },
          ...PASTE_COLUMNS.map((column) => ({ key: column, content: columnNames[column] })),
          { key: 'faults', content: t('capacity.paste.faults') },
        ],
      }}
      rows={people.map(({ line, change, faults }) => ({
        key: String(line.number),
        cells: [
          { key: 'line', content: <Text>{String(line.number)}</Text> },
          {
            key: 'person',
            content: change === null ? <Text>{line.person}</Text> : <User accountId={change.accountId} />,
          },
          ...PASTE_COLUMNS.filter((column) => column !== 'person').map((column) => ({
            key: column,
            content: <Text>{CELLS[column](line.change, { ...props, texts })}</Text>,
          })),
          {
            key: 'faults',
            content: (
              <Stack>
                {faults.map((fault) => (
                  <Text key={fault} color="color.text.danger">
                    {t(`capacity.paste.fault.${fault}`)}
                  </Text>
                ))}
              </Stack>
            ),
          },
        ],
      }))}
    />
  );
}

interface CellContext extends Pick<PastePreviewProps, 'unit' | 'roles'> {
  readonly texts: Texts;
}

/** What a line says; nothing where it says nothing. */
const CELLS: Readonly<
  Record<
    Exclude<PasteColumn, 'person'>,
    (change: PastedPerson['line']['change'], context: CellContext) => string
  >
> = {
  role: ({ roleId }, { roles }) => roles.find(({ id }) => id === roleId)?.name ?? '',
  daily: ({ dailyCapacity }, { unit, texts }) =>
    typeof dailyCapacity === 'number' ? amountText(dailyCapacity, unit, texts) : '',
  allocation: ({ allocation }, { texts: { formats } }) =>
    allocation === undefined ? '' : formats.percent(allocation),
  days: ({ workingDays }, { texts: { locale } }) =>
    (workingDays ?? []).map((day) => weekdayName(day, locale)).join(' '),
};
