import React from 'react';
import { Text, Tooltip } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { Figure } from '../../../core/capacity/figure';
import { figureText, reasonText } from '../../capacity/capacity-text';
import { useTexts } from '../../texts/text-provider';

interface FigureCellProps {
  readonly figure: Figure;
  readonly unit: CapacityUnit;
  readonly isBold?: boolean;
}

/** A number at the end of its column, or a dash that tells its reason. */
export function FigureCell({ figure, unit, isBold = false }: FigureCellProps): React.JSX.Element {
  const texts = useTexts();
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
