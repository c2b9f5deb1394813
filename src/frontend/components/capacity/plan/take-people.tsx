import React from 'react';
import { Button, ButtonGroup, Inline, Stack, User } from '@forge/react';
import type { PersonPlan } from '../../../../core/capacity/records/iteration-capacity';
import { useTexts } from '../../../texts/text-provider';

interface TakePeopleProps {
  readonly plans: readonly PersonPlan[];
  readonly onAdd: (plans: readonly PersonPlan[]) => void;
  readonly onReplace: (plans: readonly PersonPlan[]) => void;
}

/** People to be taken into a plan: those of them who are missing, or all of them instead of who is there. */
export function TakePeople({ plans, onAdd, onReplace }: TakePeopleProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.100">
      <Inline space="space.100" shouldWrap>
        {plans.map(({ accountId }) => (
          <User key={accountId} accountId={accountId} />
        ))}
      </Inline>
      <Inline>
        <ButtonGroup label={t('capacity.plan.take')}>
          <Button
            onClick={() => {
              onAdd(plans);
            }}
          >
            {t('capacity.plan.take.missing')}
          </Button>
          <Button
            onClick={() => {
              onReplace(plans);
            }}
          >
            {t('capacity.plan.take.instead')}
          </Button>
        </ButtonGroup>
      </Inline>
    </Stack>
  );
}
