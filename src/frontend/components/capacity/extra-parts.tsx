import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack } from '@forge/react';
import type { CombinedCapacity } from '../../../core/capacity/combine-capacity';
import { iterationKey } from '../../../core/capacity/iteration';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { useTexts } from '../../texts/text-provider';
import { BurndownPart } from './burndown-part';
import { CapacityExport } from './capacity-export';

interface ExtraPartsProps {
  readonly numbers: readonly IterationNumbers[];
  readonly combined: CombinedCapacity;
  readonly roles: readonly CapacityRole[];
}

/** What not everybody wants to see at once: the burndown, and files to take away. */
export function ExtraParts({ numbers, combined, roles }: ExtraPartsProps): React.JSX.Element {
  const { t } = useTexts();
  const [burns, setBurns] = useState(false);
  const [exports, setExports] = useState(false);
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
      {burns &&
        numbers.map((one) => <BurndownPart key={iterationKey(one.input.iteration.source)} numbers={one} />)}
      {exports && <CapacityExport {...{ numbers, combined, roles }} />}
    </Stack>
  );
}
