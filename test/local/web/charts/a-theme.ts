import type { ChartTheme } from '../../../../local/web/charts/chart-theme';

export const aTheme: ChartTheme = {
  text: '#111111',
  subtleText: '#555555',
  grid: '#dddddd',
  surface: '#ffffff',
  overlay: '#ffffff',
  fontFamily: 'sans-serif',
  categorical: ['#aa0000', '#00aa00', '#0000aa'],
  resolve: (color) => (color === 'color.chart.teal.bold' ? '#008080' : color),
};
