import React, { useState } from 'react';
import { Spinner, Stack, Text } from '@forge/react';
import type { CapacityRecords } from '../../../../contract/capacity';
import { iterationKey, type Iteration } from '../../../../core/capacity/iteration';
import type { PersonPlan } from '../../../../core/capacity/records/iteration-capacity';
import { useCapacityRecords } from '../../../hooks/capacity/use-capacity-records';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { SelectField } from '../../form/select-field';
import { TakePeople } from './take-people';

interface CopyPlanProps {
  readonly boardId: number;
  /** Those of the board but the one that is edited. */
  readonly iterations: readonly Iteration[];
  readonly isWhole: boolean;
  readonly onAdd: (plans: readonly PersonPlan[]) => void;
  readonly onReplace: (plans: readonly PersonPlan[]) => void;
}

/** The people of another iteration of the board, its own or those that it borrows. */
export function CopyPlan(props: CopyPlanProps): React.JSX.Element {
  const { boardId, iterations, isWhole, onAdd, onReplace } = props;
  const { t } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = iterations.map(({ source, name, state }) => ({
    value: iterationKey(source),
    label: t('sprint.form.option', { name, state: t(`sprint.state.${state}`) }),
  }));
  const from = iterations.filter(({ source }) => iterationKey(source) === chosen);
  const { result, reload } = useCapacityRecords({ boardId, asked: from, listed: iterations, isWhole });
  const people = result?.ok === true ? result.value.flatMap(peopleOf) : [];
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
      {chosen !== null && result?.ok === true && people.length === 0 && (
        <Text>{t('capacity.copy.none')}</Text>
      )}
      {people.length > 0 && <TakePeople plans={people} onAdd={onAdd} onReplace={onReplace} />}
    </Stack>
  );
}

function peopleOf({ plan, lender }: CapacityRecords): readonly PersonPlan[] {
  return (plan?.record ?? lender?.plan)?.people ?? [];
}
