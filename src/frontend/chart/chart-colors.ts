export interface ThemedColor {
  readonly light: string;
  readonly dark: string;
}

/**
 * Atlassian's chart colour tokens. The renderer resolves a token inside a chart; a swatch beside a text is an image and
 * has to know the colour itself, because UI Kit's boxes take no chart tokens.
 * @see https://atlassian.design/components/tokens/all-tokens (the values of @atlaskit/tokens 20.7.0; a test compares)
 */
export const CHART_COLORS: Readonly<Record<string, ThemedColor>> = {
  'color.chart.categorical.1': { light: '#357DE8', dark: '#4688EC' },
  'color.chart.categorical.2': { light: '#82B536', dark: '#94C748' },
  'color.chart.categorical.3': { light: '#BF63F3', dark: '#C97CF4' },
  'color.chart.categorical.4': { light: '#F68909', dark: '#FCA700' },
  'color.chart.categorical.5': { light: '#1558BC', dark: '#1558BC' },
  'color.chart.categorical.6': { light: '#964AC0', dark: '#964AC0' },
  'color.chart.categorical.7': { light: '#42B2D7', dark: '#42B2D7' },
  'color.chart.categorical.8': { light: '#BD5B00', dark: '#E06C00' },
  'color.chart.lime.bold': { light: '#6A9A23', dark: '#82B536' },
  'color.chart.lime.bolder': { light: '#5B7F24', dark: '#94C748' },
  'color.chart.lime.boldest': { light: '#4C6B1F', dark: '#B3DF72' },
  'color.chart.neutral': { light: '#8C8F97', dark: '#7E8188' },
  'color.chart.red.bold': { light: '#F15B50', dark: '#E2483D' },
  'color.chart.red.bolder': { light: '#E2483D', dark: '#F15B50' },
  'color.chart.red.boldest': { light: '#AE2E24', dark: '#FD9891' },
  'color.chart.orange.bold': { light: '#E06C00', dark: '#F68909' },
  'color.chart.orange.bolder': { light: '#BD5B00', dark: '#FCA700' },
  'color.chart.orange.boldest': { light: '#7A3B00', dark: '#FBD779' },
  'color.chart.yellow.bold': { light: '#B38600', dark: '#CF9F02' },
  'color.chart.yellow.bolder': { light: '#946F00', dark: '#DDB30E' },
  'color.chart.yellow.boldest': { light: '#7F5F01', dark: '#EED12B' },
  'color.chart.green.bold': { light: '#22A06B', dark: '#2ABB7F' },
  'color.chart.green.bolder': { light: '#1F845A', dark: '#4BCE97' },
  'color.chart.green.boldest': { light: '#216E4E', dark: '#7EE2B8' },
  'color.chart.teal.bold': { light: '#2898BD', dark: '#42B2D7' },
  'color.chart.teal.bolder': { light: '#227D9B', dark: '#6CC3E0' },
  'color.chart.teal.boldest': { light: '#206A83', dark: '#9DD9EE' },
  'color.chart.blue.bold': { light: '#4688EC', dark: '#357DE8' },
  'color.chart.blue.bolder': { light: '#357DE8', dark: '#4688EC' },
  'color.chart.blue.boldest': { light: '#1558BC', dark: '#8FB8F6' },
  'color.chart.purple.bold': { light: '#BF63F3', dark: '#AF59E1' },
  'color.chart.purple.bolder': { light: '#AF59E1', dark: '#BF63F3' },
  'color.chart.purple.boldest': { light: '#803FA5', dark: '#D8A0F7' },
  'color.chart.magenta.bold': { light: '#DA62AC', dark: '#CD519D' },
  'color.chart.magenta.bolder': { light: '#CD519D', dark: '#DA62AC' },
  'color.chart.magenta.boldest': { light: '#943D73', dark: '#F797D2' },
  'color.chart.gray.bold': { light: '#8C8F97', dark: '#7E8188' },
  'color.chart.gray.bolder': { light: '#7D818A', dark: '#96999E' },
  'color.chart.gray.boldest': { light: '#505258', dark: '#A9ABAF' },
  'color.chart.brand': { light: '#357DE8', dark: '#4688EC' },
  'color.chart.danger': { light: '#E2483D', dark: '#E2483D' },
  'color.chart.danger.bold': { light: '#872821', dark: '#FFB8B2' },
  'color.chart.warning': { light: '#F68909', dark: '#F68909' },
  'color.chart.warning.bold': { light: '#BD5B00', dark: '#FBC828' },
  'color.chart.success': { light: '#82B536', dark: '#82B536' },
  'color.chart.success.bold': { light: '#5B7F24', dark: '#B3DF72' },
  'color.chart.discovery': { light: '#BF63F3', dark: '#BF63F3' },
  'color.chart.discovery.bold': { light: '#803FA5', dark: '#D8A0F7' },
  'color.chart.information': { light: '#357DE8', dark: '#4688EC' },
  'color.chart.information.bold': { light: '#1558BC', dark: '#8FB8F6' },
};
