import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Spinner, Stack } from '@forge/react';
import type { CombinedCapacity } from '../../../core/capacity/combine-capacity';
import { iterationKey } from '../../../core/capacity/iteration';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { useEstimateHistories } from '../../hooks/capacity/use-estimate-histories';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { BurndownPart } from './burndown-part';
import { CapacityExport } from './capacity-export';

interface ExtraPartsProps {
  readonly numbers: readonly IterationNumbers[];
  readonly combined: CombinedCapacity;
  readonly roles: readonly CapacityRole[];
  /** When the work was read, epoch ms: what happened to it is read anew with it. */
  readonly readAt: number | null;
}

/** What not everybody wants to see at once: the burndown, and files to take away. */
export function ExtraParts({ numbers, combined, roles, readAt }: ExtraPartsProps): React.JSX.Element {
  const { t } = useTexts();
  const [burns, setBurns] = useState(false);
  const [exports, setExports] = useState(false);
  const isWanted = burns || exports;
  const { result, isLoading, reload } = useEstimateHistories({ numbers, readAt, isWanted });
  const histories = result?.ok === true ? result.value : null;
  return (
    <Stack space="space.200">
      <Inline>
        <ButtonGroup label={t('footer.actions')}>
          <Button
            isSelected={burns}
            onClick={() => {
              setBurns(!burns);
            }}
          >
            {t('capacity.burndown')}
          </Button>
          <Button
            isSelected={exports}
            onClick={() => {
              setExports(!exports);
            }}
          >
            {t(exports ? 'action.hide-export' : 'action.export')}
          </Button>
        </ButtonGroup>
      </Inline>
      {isLoading && <Spinner />}
      {isWanted && result?.ok === false && <FailureMessage error={result.error} onRetry={reload} />}
      {burns &&
        !isLoading &&
        numbers.map((one) => (
          <BurndownPart key={iterationKey(one.input.iteration.source)} numbers={one} histories={histories} />
        ))}
      {exports && !isLoading && <CapacityExport {...{ numbers, combined, roles, histories }} />}
    </Stack>
  );
}
