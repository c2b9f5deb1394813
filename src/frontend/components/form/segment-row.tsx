import React from 'react';
import { Box, Checkbox, Inline, xcss } from '@forge/react';
import type { SegmentOverride } from '../../../core/chart/config';
import { SEGMENT_COLORS } from '../../chart/segment-colors';
import { inputChecked } from '../../form/input-value';
import { useTexts } from '../../texts/text-provider';
import { Swatch } from '../swatch';
import { SelectField } from './select-field';
import { TextField } from './text-field';

interface SegmentRowProps {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly name: string;
  /** What it has without a change. */
  readonly color: string;
  readonly override: SegmentOverride;
  readonly onChange: (change: Partial<Omit<SegmentOverride, 'key'>>) => void;
}

const third = xcss({ width: '34%' });

/** One segment: show or hide it, give it another name, another colour. */
export function SegmentRow({ id, name, color, override, onChange }: SegmentRowProps): React.JSX.Element {
  const { t } = useTexts();
  const colors = SEGMENT_COLORS.map(({ token, name: key }) => ({ value: token, label: t(key) }));
  const own = override.color;
  const chosen =
    own === null ? null : (colors.find(({ value }) => value === own) ?? { value: own, label: own });
  return (
    <Inline space="space.100" alignBlock="end">
      <Box xcss={third}>
        <Inline space="space.100" alignBlock="center">
          <Swatch color={own ?? color} />
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
        <SelectField
          id={`${id}-color`}
          label={t('form.segment.color')}
          placeholder={t('form.segment.color.automatic')}
          options={colors}
          value={chosen}
          onChange={(token) => {
            onChange({ color: token });
          }}
          isClearable
        />
      </Box>
    </Inline>
  );
}
