import React from 'react';
import { Text, Tooltip } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { Figure } from '../../../core/capacity/figure';
import { figureText, reasonText } from '../../capacity/capacity-text';
import type { Texts } from '../../texts/texts';

interface FigureContext {
  readonly unit: CapacityUnit;
  readonly isBold: boolean;
  readonly texts: Texts;
}

/**
 * A number at the end of its column, or a dash that tells its reason. No component: tables of UI Kit call those that stand in
 * their cells themselves, so that hooks of theirs would count as the table's.
 */
export function figureContent(figure: Figure, { unit, isBold, texts }: FigureContext): React.JSX.Element {
  const reason = reasonText(figure, texts);
  const isShort = figure.value !== null && figure.value < 0;
  const text = (
    <Text
      align="end"
      weight={isBold ? 'bold' : 'regular'}
      {...(isShort ? { color: 'color.text.danger' } : {})}
    >
      {figureText(figure, unit, texts)}
    </Text>
  );
  return reason === null ? text : <Tooltip content={reason}>{text}</Tooltip>;
}
