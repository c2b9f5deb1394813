import React from 'react';
import { useTexts } from '../../texts/text-provider';
import { TextField } from '../form/text-field';
import type { ControlProps } from './control-props';

/** As long as a choice may be. */
const TEXT_MAX = 255;

/** Words that occur in the field. */
export function TextControl({ id, label, choice, onChange }: ControlProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <TextField
      id={id}
      label={label}
      placeholder={t('filter.words')}
      initial={choice?.kind === 'text' ? choice.text : ''}
      maxLength={TEXT_MAX}
      onChange={(text) => {
        onChange(text.trim() === '' ? null : { kind: 'text', text: text.trim() });
      }}
    />
  );
}
