import React, { useState } from 'react';
import { Label, RadioGroup, Stack } from '@forge/react';
import { isStoredName, STORED_NAMES, type StoredName } from '../../../core/privacy/stored-types';
import { call } from '../../call';
import { inputValue } from '../../form/input-value';
import { useDataTask } from '../../hooks/data/use-data-task';
import { useTexts } from '../../texts/text-provider';
import { MultiSelectField } from '../form/multi-select-field';
import { PageSection } from '../page/page-section';
import { ConfirmedAction } from './confirmed-action';
import { DataExport } from './data-export';
import { TaskProgress } from './task-progress';

const SCOPES = ['everything', 'some'] as const;

/** Deletes everything, or records of some types. */
export function DeleteRecords(): React.JSX.Element {
  const { t } = useTexts();
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('some');
  const [names, setNames] = useState<readonly StoredName[]>([]);
  const [wasTried, setWasTried] = useState(false);
  const run = useDataTask();
  const isChosen = scope === 'everything' || names.length > 0;
  const optionOf = (name: StoredName) => ({ value: name, label: t(`data.name.${name}`) });
  return (
    <PageSection title={t('data.delete')} help={t('data.delete.help')}>
      <DataExport />
      <Stack>
        <Label labelFor="delete-scope">{t('data.delete.what')}</Label>
        <RadioGroup
          name="delete-scope"
          value={scope}
          options={SCOPES.map((value) => ({
            name: 'delete-scope',
            value,
            label: t(`data.delete.${value}`),
          }))}
          onChange={(event) => {
            const chosen = SCOPES.find((value) => value === inputValue(event));
            if (chosen !== undefined) setScope(chosen);
          }}
        />
      </Stack>
      {scope === 'some' && (
        <MultiSelectField
          id="delete-types"
          label={t('data.delete.types')}
          options={STORED_NAMES.filter((name) => name !== 'data-task').map(optionOf)}
          value={names.map(optionOf)}
          onChange={(values) => {
            setNames(values.filter(isStoredName));
          }}
          help={t('data.delete.types.help')}
          error={wasTried && !isChosen ? t('data.delete.nothing-chosen') : undefined}
        />
      )}
      <ConfirmedAction
        id="delete-word"
        word={t('data.delete.word')}
        action={t('data.delete.action')}
        isRunning={run.isRunning}
        isReady={isChosen}
        onTried={() => {
          setWasTried(true);
        }}
        onConfirmed={() => {
          setWasTried(false);
          void run.run(() => call('data/delete', { names: scope === 'everything' ? null : names }));
        }}
      />
      <TaskProgress run={run} />
    </PageSection>
  );
}
