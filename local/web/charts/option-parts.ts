import type { ChartTheme } from './chart-theme';

export const LABEL_SIZE = 12;

/** What every chart shares: fonts and a tooltip in the theme's colours. Nothing moves: a number is there or it is not. */
export function commonOption(theme: ChartTheme) {
  return {
    animation: false,
    textStyle: { fontFamily: theme.fontFamily, fontSize: LABEL_SIZE, color: theme.text },
    tooltip: {
      confine: true,
      backgroundColor: theme.overlay,
      borderColor: theme.grid,
      textStyle: { color: theme.text, fontFamily: theme.fontFamily, fontSize: LABEL_SIZE },
    },
  };
}

/** Thousands are separated; long fractions end after two places. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
