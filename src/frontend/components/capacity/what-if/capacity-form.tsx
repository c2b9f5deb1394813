import React, { useState } from 'react';
import { Box, xcss } from '@forge/react';
import { iterationKey } from '../../../../core/capacity/iteration';
import { readAmount, readPercent } from '../../../capacity/read-amount';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';
import { TextField } from '../../form/text-field';
import type { DraftPartProps } from './draft-part';
import { PersonTrial } from './person-trial';

const wide = xcss({ width: '220px' });
const narrow = xcss({ width: '140px' });

/** Another capacity of a person; who is not in the plan yet joins it. */
export function CapacityForm({ scenario, words, people, draft }: DraftPartProps): React.JSX.Element {
  const { t } = useTexts();
  const keys = scenario.iterations.map(({ iteration }) => iterationKey(iteration.source));
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [daily, setDaily] = useState('');
  const [allocation, setAllocation] = useState('');
  const iterations = keys.map((key) => ({ value: key, label: words.iteration(key) }));
  const key = keys.find((one) => one === chosenKey) ?? keys[0] ?? null;
  const dailyCapacity = readAmount(daily);
  const share = readPercent(allocation);
  const isSound = dailyCapacity !== undefined && share !== undefined;
  return (
    <PersonTrial
      id="what-if-capacity-of"
      label={t('capacity.what-if.capacity-of')}
      action={t('capacity.what-if.try-capacity')}
      {...{ people, words }}
      isReady={key !== null && isSound && (dailyCapacity !== null || share !== null)}
      onTry={(accountId) => {
        if (key === null || !isSound) return;
        draft.add([
          {
            ...{ kind: 'plan', iteration: key, accountId },
            changes: {
              ...(dailyCapacity === null ? {} : { dailyCapacity }),
              ...(share === null ? {} : { allocation: share }),
            },
          },
        ]);
        setDaily('');
        setAllocation('');
      }}
    >
      {keys.length > 1 && (
        <Box xcss={wide}>
          <SelectField
            id="what-if-capacity-in"
            label={t('capacity.what-if.in')}
            options={iterations}
            value={iterations.find(({ value }) => value === key) ?? null}
            onChange={setChosenKey}
          />
        </Box>
      )}
      <Box xcss={narrow}>
        <TextField
          id="what-if-daily"
          label={t(`capacity.settings.daily.${scenario.board.unit}`)}
          initial=""
          error={dailyCapacity === undefined ? t('capacity.fault.amount') : undefined}
          onChange={setDaily}
        />
      </Box>
      <Box xcss={narrow}>
        <TextField
          id="what-if-allocation"
          label={t('capacity.plan.allocation')}
          initial=""
          error={share === undefined ? t('capacity.fault.percent') : undefined}
          onChange={setAllocation}
        />
      </Box>
    </PersonTrial>
  );
}
