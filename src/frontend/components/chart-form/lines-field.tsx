import React from 'react';
import { Inline, Stack } from '@forge/react';
import { CHART_KINDS } from '../../../core/chart/kinds';
import { measureUnit } from '../../form/measure-unit';
import { hasOrderedRows } from '../../form/offered-after';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from '../form/check-field';
import type { FormContext } from './form-context';
import { TextField } from '../form/text-field';

/** A goal, the average and the trend, as lines across the chart. */
export function LinesField({ draft, change, fields, faultAt, leave }: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const { lines } = draft;
  const kind = CHART_KINDS[draft.kind].lines;
  const isTime = measureUnit(draft, fields) === 'seconds';
  return (
    <Stack space="space.100">
      <TextField
        id="goal"
        label={t('form.goal')}
        help={isTime ? t(`form.goal.help.${draft.timeUnit ?? 'hours'}`) : t('form.goal.help')}
        type="number"
        initial={lines.goal}
        onChange={(goal) => {
          change({ lines: { ...lines, goal } });
        }}
        onLeave={() => {
          leave('lines.goal');
        }}
        error={faultAt('lines.goal')}
      />
      {kind !== 'goal' && (
        <Inline space="space.200" shouldWrap>
          <CheckField
            id="average-line"
            label={t('form.lines.average')}
            isChecked={lines.average}
            onChange={(average) => {
              change({ lines: { ...lines, average } });
            }}
          />
          {hasOrderedRows(draft, fields) && (
            <CheckField
              id="trend-line"
              label={t('form.lines.trend')}
              isChecked={lines.trend}
              onChange={(trend) => {
                change({ lines: { ...lines, trend } });
              }}
            />
          )}
        </Inline>
      )}
    </Stack>
  );
}
