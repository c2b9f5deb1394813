import React from 'react';
import { Button } from '@forge/react';
import type { Iteration } from '../../../core/capacity/iteration';
import { openCapacity } from '../../capacity/capacity-link';
import { useTexts } from '../../texts/text-provider';

interface OpenCapacityProps {
  readonly projectKey: string;
  readonly boardId: number;
  /** Null for the one that the page shows first. */
  readonly iteration: Iteration | null;
}

/** Leads to the capacity page of the space, where plans are made. */
export function OpenCapacity({ projectKey, boardId, iteration }: OpenCapacityProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Button
      appearance="subtle"
      spacing="compact"
      onClick={() => void openCapacity(projectKey, { boardId, iteration })}
    >
      {t('capacity.place.open')}
    </Button>
  );
}
