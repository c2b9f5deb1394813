import React, { useState } from 'react';
import { Button, HelperMessage, Inline, Label, LoadingButton, Stack, Text, TextArea } from '@forge/react';
import { findPeople } from '../../../../core/capacity/edit/find-people';
import type { BoardCapacity } from '../../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import type { AppError } from '../../../../core/error';
import { patientSend } from '../../../capacity/capacity-send';
import { PASTE_COLUMNS, readPastedPeople, type PastedTable } from '../../../capacity/paste-people';
import { pastedChanges, type PastedPerson } from '../../../capacity/pasted-changes';
import type { PersonChange } from '../../../capacity/plan-draft';
import { weekdaysByName } from '../../../capacity/weekday-words';
import { inputValue } from '../../../form/input-value';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { PastePreview } from './paste-preview';

interface PastePeopleProps {
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
  readonly onApply: (changes: readonly PersonChange[]) => void;
}

interface Checked {
  readonly table: PastedTable;
  readonly people: readonly PastedPerson[];
}

/** People from a spreadsheet: what is pasted is checked line by line first, and lines with a fault stay to be mended. */
export function PastePeople({ settings, roles, onApply }: PastePeopleProps): React.JSX.Element {
  const { t, locale } = useTexts();
  const [start, setStart] = useState({ text: '', key: 0 });
  const [text, setText] = useState('');
  const [isChecking, setIsChecking] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const columnNames = {
    person: t('capacity.column.person'),
    role: t('capacity.column.role'),
    daily: t(`capacity.settings.daily.${settings.unit}`),
    allocation: t('capacity.plan.allocation'),
    days: t('capacity.settings.working-days'),
  };
  const check = async (): Promise<void> => {
    const pasted = readPastedPeople(text, {
      headings: {
        person: [columnNames.person, 'name', 'user', 'e-mail', 'email', 'account id'],
        role: [columnNames.role],
        daily: [columnNames.daily, 'hours', 'points', 'capacity', 'hours a day', 'points a day'],
        allocation: [columnNames.allocation, 'allocation %'],
        days: [columnNames.days, 'working days'],
      },
      roles,
      weekdays: weekdaysByName([locale, 'en']),
    });
    if (!pasted.ok) {
      setError(pasted.error);
      return;
    }
    const table = pasted.value;
    setIsChecking(true);
    const names = table.lines.map(({ person }) => person).filter((person) => person !== '');
    const found = await findPeople(patientSend(), names);
    setIsChecking(false);
    setError(found.ok ? null : found.error);
    setChecked(found.ok ? { table, people: pastedChanges(table.lines, found.value) } : null);
  };
  const sound = checked?.people.filter(({ change }) => change !== null) ?? [];
  const apply = ({ table, people }: Checked): void => {
    const rest = people.filter(({ change }) => change === null).map(({ line }) => line.text);
    const kept = rest.length === 0 ? '' : [table.headings, ...rest].filter((one) => one !== null).join('\n');
    onApply(people.flatMap(({ change }) => (change === null ? [] : [change])));
    setStart(({ key }) => ({ text: kept, key: key + 1 }));
    setText(kept);
    setChecked(null);
  };
  return (
    <Stack space="space.100">
      <Stack>
        <Label labelFor="paste-people">{t('capacity.paste')}</Label>
        <TextArea
          key={start.key}
          id="paste-people"
          name="paste-people"
          defaultValue={start.text}
          minimumRows={4}
          isMonospaced
          onChange={(event) => {
            setText(inputValue(event));
            setChecked(null);
          }}
        />
        <HelperMessage>
          {t('capacity.paste.help', {
            columns: PASTE_COLUMNS.map((column) => columnNames[column]).join(', '),
          })}
        </HelperMessage>
      </Stack>
      {error !== null && <FailureMessage error={error} onRetry={null} />}
      {checked !== null && checked.table.ignored.length > 0 && (
        <Text>{t('capacity.paste.ignored', { columns: checked.table.ignored.join(', ') })}</Text>
      )}
      {checked !== null && (
        <PastePreview people={checked.people} unit={settings.unit} roles={roles} columnNames={columnNames} />
      )}
      <Inline space="space.100">
        <LoadingButton isLoading={isChecking} isDisabled={text.trim() === ''} onClick={() => void check()}>
          {t('capacity.paste.check')}
        </LoadingButton>
        {checked !== null && sound.length > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              apply(checked);
            }}
          >
            {t('capacity.paste.take', { count: sound.length })}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}
