import React, { useState } from 'react';
import { Spinner, Stack, Text } from '@forge/react';
import { iterationKey, type Iteration } from '../../../../core/capacity/iteration';
import type { PersonPlan } from '../../../../core/capacity/records/iteration-capacity';
import { call } from '../../../call';
import { useAnswer } from '../../../hooks/use-answer';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { SelectField } from '../../form/select-field';
import { TakePeople } from './take-people';

interface CopyPlanProps {
  readonly boardId: number;
  /** Those of the board but the one that is edited. */
  readonly iterations: readonly Iteration[];
  readonly onAdd: (plans: readonly PersonPlan[]) => void;
  readonly onReplace: (plans: readonly PersonPlan[]) => void;
}

/** The people of another iteration of the board, as they were saved there. */
export function CopyPlan({ boardId, iterations, onAdd, onReplace }: CopyPlanProps): React.JSX.Element {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = iterations.map(({ source, name, state }) => ({
    value: iterationKey(source),
    label: t('sprint.form.option', { name, state: t(`sprint.state.${state}`) }),
  }));
  const { result, reload } = useAnswer(chosen, () =>
    call('capacity/read', { boardId, iteration: chosen, earlier: [] }),
  );
  const people = result?.ok === true ? (result.value.plan?.record.people ?? []) : [];
  return (
    <Stack space="space.100">
      <SelectField
        id="plan-copy"
        label={t('capacity.copy.from')}
        options={options}
        value={options.find(({ value }) => value === chosen) ?? null}
        onChange={setChosen}
      />
      {chosen !== null && result === null && <Spinner size="small" label={t('progress.label')} />}
      {result?.ok === false && <FailureMessage error={result.error} onRetry={reload} />}
      {result?.ok === true && people.length === 0 && <Text>{t('capacity.copy.none')}</Text>}
      {people.length > 0 && <TakePeople plans={people} onAdd={onAdd} onReplace={onReplace} />}
    </Stack>
  );
}
