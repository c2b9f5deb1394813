import type { MessageKey } from '../texts/messages';

/** The colours that an author can give to a segment: each hue of Atlassian's chart tokens, in two strengths. */
export const SEGMENT_COLORS = [
  { token: 'color.chart.blue.bold', name: 'color.blue' },
  { token: 'color.chart.teal.bold', name: 'color.teal' },
  { token: 'color.chart.green.bold', name: 'color.green' },
  { token: 'color.chart.lime.bold', name: 'color.lime' },
  { token: 'color.chart.yellow.bold', name: 'color.yellow' },
  { token: 'color.chart.orange.bold', name: 'color.orange' },
  { token: 'color.chart.red.bold', name: 'color.red' },
  { token: 'color.chart.magenta.bold', name: 'color.magenta' },
  { token: 'color.chart.purple.bold', name: 'color.purple' },
  { token: 'color.chart.gray.bold', name: 'color.gray' },
  { token: 'color.chart.blue.boldest', name: 'color.strong-blue' },
  { token: 'color.chart.teal.boldest', name: 'color.strong-teal' },
  { token: 'color.chart.green.boldest', name: 'color.strong-green' },
  { token: 'color.chart.lime.boldest', name: 'color.strong-lime' },
  { token: 'color.chart.yellow.boldest', name: 'color.strong-yellow' },
  { token: 'color.chart.orange.boldest', name: 'color.strong-orange' },
  { token: 'color.chart.red.boldest', name: 'color.strong-red' },
  { token: 'color.chart.magenta.boldest', name: 'color.strong-magenta' },
  { token: 'color.chart.purple.boldest', name: 'color.strong-purple' },
  { token: 'color.chart.gray.boldest', name: 'color.strong-gray' },
] as const satisfies readonly { readonly token: string; readonly name: MessageKey }[];
