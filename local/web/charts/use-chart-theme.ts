import getTokenValue from '@atlaskit/tokens/get-token-value';
import useThemeObserver from '@atlaskit/tokens/use-theme-observer';
import { useMemo } from 'react';
import { tokenVariable } from '../renderer/token-variable';
import type { ChartTheme } from './chart-theme';

const CATEGORICAL = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `color.chart.categorical.${place}`);

/** The present theme's colours, computed anew when the colour mode changes. */
export function useChartTheme(): ChartTheme {
  // A new object whenever the document is restyled; the provider's colour mode changes a moment before that.
  const theme = useThemeObserver();
  // The colours are read from the document: hence the dependency that the function does not name.
  return useMemo(readTheme, [theme]);
}

function readTheme(): ChartTheme {
  return {
    text: getTokenValue('color.text'),
    subtleText: getTokenValue('color.text.subtle'),
    grid: getTokenValue('color.border'),
    surface: getTokenValue('elevation.surface'),
    overlay: getTokenValue('elevation.surface.overlay'),
    fontFamily: getTokenValue('font.family.body'),
    categorical: CATEGORICAL.map(resolve),
    resolve,
  };
}

/** `color.chart.teal.bold`, `var(--ds-chart-teal-bold, #37b)` or a CSS colour. */
function resolve(color: string): string {
  const variable = tokenVariable(color) ?? /^var\((--[\w-]+)/.exec(color)?.[1];
  if (variable === undefined) return color;
  return getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
}
