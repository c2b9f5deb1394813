/** The drawings that the Frame knows (static/charts). */
export const PICTURE_IDS = [
  'pie',
  'donut',
  'bar',
  'horizontal-bar',
  'stacked-bar',
  'grouped-bar',
  'line',
  'area',
  'stacked-area',
  'bar-line',
  'scatter',
  'bubble',
  'heat-map',
  'funnel',
  'gauge',
] as const;
export type PictureId = (typeof PICTURE_IDS)[number];
