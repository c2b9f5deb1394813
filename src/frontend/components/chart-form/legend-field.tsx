import React from 'react';
import { Inline, Label, Stack } from '@forge/react';
import { LEGEND_COLUMNS, type LegendColumn } from '../../../core/chart/config';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from '../form/check-field';

interface LegendFieldProps {
  readonly legend: readonly LegendColumn[];
  readonly onChange: (legend: readonly LegendColumn[]) => void;
}

/** The columns of the chart's table. One that is chosen anew stands last. */
export function LegendField({ legend, onChange }: LegendFieldProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack>
      <Label labelFor="legend-value">{t('form.legend')}</Label>
      <Inline space="space.200" shouldWrap>
        {LEGEND_COLUMNS.map((column) => (
          <CheckField
            key={column}
            id={`legend-${column}`}
            label={t(`form.legend.${column}`)}
            isChecked={legend.includes(column)}
            onChange={(isChecked) => {
              const others = legend.filter((one) => one !== column);
              onChange(isChecked ? [...others, column] : others);
            }}
          />
        ))}
      </Inline>
    </Stack>
  );
}
