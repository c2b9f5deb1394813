import React from 'react';
import { Image } from '@forge/react';
import { CHART_COLORS } from '../chart/chart-colors';
import { useColorMode } from './color-mode-provider';

/** A small square in a chart's colour: decoration, the text beside it names the segment. */
export function Swatch({ color }: { readonly color: string }): React.JSX.Element {
  const mode = useColorMode();
  const fill = CHART_COLORS[color]?.[mode] ?? color;
  return <Image src={square(fill)} alt="" width={12} height={12} />;
}

function square(fill: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12"><rect width="12" height="12" rx="2" fill="${fill}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
