import React from 'react';
import { Box, Checkbox, Inline, Select, Text, Textfield, xcss } from '@forge/react';
import type { SegmentOverride } from '../../../core/chart/config';
import { SEGMENT_COLORS } from '../../chart/segment-colors';
import { inputChecked, inputValue } from '../../form/input-value';
import { chosenValue } from '../../form/option';
import { useTexts } from '../../texts/text-provider';
import { Swatch } from '../swatch';

interface SegmentRowProps {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly name: string;
  /** What it has without a change. */
  readonly color: string;
  readonly override: SegmentOverride;
  readonly onChange: (change: Partial<Omit<SegmentOverride, 'key'>>) => void;
}

const name = xcss({ width: '30%' });
const hide = xcss({ width: '15%' });
const rename = xcss({ width: '30%' });
const recolor = xcss({ width: '25%' });

/** One segment: show or hide it, give it another name, another colour. */
export function SegmentRow(props: SegmentRowProps): React.JSX.Element {
  const { t } = useTexts();
  const { override, onChange } = props;
  const colors = SEGMENT_COLORS.map(({ token, name: key }) => ({ value: token, label: t(key) }));
  const ownColor = override.color;
  const chosen =
    ownColor === null
      ? null
      : (colors.find(({ value }) => value === ownColor) ?? { value: ownColor, label: ownColor });
  return (
    <Inline space="space.100" alignBlock="center">
      <Box xcss={name}>
        <Inline space="space.100" alignBlock="center">
          <Swatch color={ownColor ?? props.color} />
          <Text maxLines={1}>{props.name}</Text>
        </Inline>
      </Box>
      <Box xcss={hide}>
        <Checkbox
          id={`${props.id}-hidden`}
          name={`${props.id}-hidden`}
          label={t('form.segment.hide')}
          isChecked={override.hidden}
          onChange={(event) => {
            onChange({ hidden: inputChecked(event) });
          }}
        />
      </Box>
      <Box xcss={rename}>
        <Textfield
          id={`${props.id}-label`}
          name={`${props.id}-label`}
          isCompact
          placeholder={t('form.segment.rename')}
          defaultValue={override.label ?? ''}
          onChange={(event) => {
            const label = inputValue(event).trim();
            onChange({ label: label === '' ? null : label });
          }}
        />
      </Box>
      <Box xcss={recolor}>
        <Select
          id={`${props.id}-color`}
          name={`${props.id}-color`}
          spacing="compact"
          placeholder={t('form.segment.color')}
          isClearable
          options={colors}
          value={chosen}
          onChange={(option: unknown) => {
            onChange({ color: chosenValue(option) });
          }}
        />
      </Box>
    </Inline>
  );
}
