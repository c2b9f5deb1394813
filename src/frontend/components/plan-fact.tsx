import React from 'react';
import { Stack, Text } from '@forge/react';
import type { ReadingPlan } from '../../core/plan/plan-reading';
import { useTexts } from '../texts/text-provider';
import { FactRow } from './facts';

interface PlanFactProps {
  readonly plan: ReadingPlan;
  readonly points: number;
  readonly readBy: 'resolver' | 'browser';
}

/** How the numbers were to be read, and in a resolver, where points count, how many it took with all look-ups. */
export function PlanFact({ plan, points, readBy }: PlanFactProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FactRow name={t('explain.plan')}>
      <Stack>
        <Text>
          {t(`explain.plan.${plan.kind}`, {
            requests: plan.requests,
            points: plan.points,
            seconds: plan.estimatedMs / 1000,
          })}
        </Text>
        {plan.scarcePoints !== undefined && (
          <Text>{t(`explain.plan.scarce-${readBy}`, { points: plan.scarcePoints })}</Text>
        )}
        {readBy === 'resolver' && <Text>{t('explain.plan.spent', { points })}</Text>}
      </Stack>
    </FactRow>
  );
}
