import React from 'react';
import { Box, Checkbox, Inline, Stack, xcss } from '@forge/react';
import type { SegmentOverride } from '../../../core/chart/config';
import { inputChecked } from '../../form/input-value';
import { useTexts } from '../../texts/text-provider';
import { Swatch } from '../swatch';
import { ColorSelect } from './color-select';
import { OrderButtons } from '../form/order-buttons';
import { TextField } from '../form/text-field';

export interface SegmentRowProps {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly name: string;
  /** What it has without a change. */
  readonly color: string;
  readonly override: SegmentOverride;
  readonly onChange: (change: Partial<Pick<SegmentOverride, 'hidden' | 'label' | 'color'>>) => void;
  /** Null where a segment cannot be moved. */
  readonly place: SegmentRowPlace | null;
}

export interface SegmentRowPlace {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
}

const third = xcss({ width: '34%' });

/** One segment: show or hide it, give it another name, another colour, another place. */
export function SegmentRow({
  id,
  name,
  color,
  override,
  onChange,
  place,
}: SegmentRowProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack>
      <Inline space="space.100" alignBlock="end">
        <Box xcss={third}>
          <Inline space="space.100" alignBlock="center">
            <Swatch color={override.color ?? color} />
            <Checkbox
              id={`${id}-shown`}
              name={`${id}-shown`}
              label={t('form.segment.show', { name })}
              isChecked={!override.hidden}
              onChange={(event) => {
                onChange({ hidden: !inputChecked(event) });
              }}
            />
          </Inline>
        </Box>
        <Box xcss={third}>
          <TextField
            id={`${id}-label`}
            label={t('form.segment.rename')}
            initial={override.label ?? ''}
            onChange={(text) => {
              onChange({ label: text.trim() === '' ? null : text.trim() });
            }}
          />
        </Box>
        <Box xcss={third}>
          <ColorSelect
            id={`${id}-color`}
            color={override.color}
            onChange={(chosen) => {
              onChange({ color: chosen });
            }}
          />
        </Box>
      </Inline>
      {place !== null && <OrderButtons name={name} {...place} />}
    </Stack>
  );
}
