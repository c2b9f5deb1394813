import type { ChartTheme } from './chart-theme';

export const LABEL_SIZE = 12;

/** What every chart shares: fonts, a tooltip in the theme's colours, short animation. */
export function commonOption(theme: ChartTheme) {
  return {
    animationDuration: 300,
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
