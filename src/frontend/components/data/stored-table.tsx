import React from 'react';
import { DynamicTable, Lozenge, Stack, Text } from '@forge/react';
import type { FieldRecord } from '../../../core/privacy/record-type';
import { STORED_NAMES, storedType, type StoredName } from '../../../core/privacy/stored-types';
import type { Tally } from '../../../core/privacy/tally';
import { sizeWords } from '../../data/size-words';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { headText } from '../head-text';
import { useModuleContext } from '../module-context-provider';

/** With the part of the width that each takes, in percent. */
const NUMBERS = [
  { name: 'count', width: 9 },
  { name: 'size', width: 8 },
  { name: 'oldest', width: 11 },
  { name: 'newest', width: 11 },
] as const;

/** All types of record with what is stored of each; what is not counted yet has no numbers. */
export function StoredTable({
  tallies,
}: {
  readonly tallies: ReadonlyMap<StoredName, Tally>;
}): React.JSX.Element {
  const texts = useTexts();
  const { timezone } = useModuleContext();
  const { t, formats } = texts;
  const total = [...tallies.values()].reduce(
    (sum, { records, bytes }) => ({ records: sum.records + records, bytes: sum.bytes + bytes }),
    { records: 0, bytes: 0 },
  );
  return (
    <DynamicTable
      label={t('data.stored')}
      head={{
        cells: [
          { key: 'record', content: t('data.stored.record'), width: 24 },
          ...NUMBERS.map(({ name, width }) => ({
            ...{ key: name, width },
            content: headText(t(`data.stored.${name}`)),
          })),
          { key: 'who', content: t('data.stored.who'), width: 20 },
          { key: 'kept', content: t('data.stored.kept'), width: 17 },
        ],
      }}
      rows={[
        ...STORED_NAMES.map((name) => ({
          key: name,
          cells: [
            { key: 'record', content: <RecordCell name={name} /> },
            ...numbersOf(tallies.get(name) ?? null, texts, timezone).map((text, at) => ({
              key: NUMBERS[at]?.name ?? '',
              content: <Text align="end">{text}</Text>,
            })),
            { key: 'who', content: <Text size="small">{t(`data.who.${name}`)}</Text> },
            { key: 'kept', content: <Text size="small">{t(`data.kept.${name}`)}</Text> },
          ],
        })),
        {
          key: 'total',
          cells: [
            { key: 'record', content: <Text weight="semibold">{t('data.stored.total')}</Text> },
            { key: 'count', content: <Text align="end">{formats.number(total.records)}</Text> },
            { key: 'size', content: <Text align="end">{sizeWords(total.bytes, t)}</Text> },
            ...['oldest', 'newest', 'who', 'kept'].map((key) => ({ key, content: '' })),
          ],
        },
      ]}
    />
  );
}

function RecordCell({ name }: { readonly name: StoredName }): React.JSX.Element {
  const { t } = useTexts();
  const { id, fields } = storedType(name);
  const isPersonal = [...Object.values<FieldRecord>(fields), ...(id === null ? [] : [id])].some(
    (field) => field.isPersonalData,
  );
  return (
    <Stack space="space.050" alignInline="start">
      <Text weight="semibold">{t(`data.name.${name}`)}</Text>
      <Text size="small" color="color.text.subtle">
        {t(`data.why.${name}`)}
      </Text>
      {isPersonal && <Lozenge>{t('data.stored.personal')}</Lozenge>}
    </Stack>
  );
}

function numbersOf(counted: Tally | null, { t, formats }: Texts, timeZone: string): readonly string[] {
  const none = t('data.stored.none');
  if (counted === null) return [none, none, none, none];
  const { records, bytes, oldest, newest } = counted;
  const moment = (at: number | null): string => (at === null ? none : formats.moment(at, timeZone));
  return [formats.number(records), sizeWords(bytes, t), moment(oldest), moment(newest)];
}
