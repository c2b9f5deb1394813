import { describeChart, type ChartDrawing } from './chart-drawing';
import { numberAt, textAt, type RadialProps } from './chart-props';
import type { ChartTheme } from './chart-theme';
import { commonOption, LABEL_SIZE, numberText } from './option-parts';
import { categoryColors, readableOn } from './palette';

export interface RadialKind {
  readonly name: string;
  readonly hasHole: boolean;
}

interface DrawingInput {
  readonly kind: RadialKind;
  readonly props: RadialProps;
  readonly theme: ChartTheme;
}

/** A label is left out on a slice below this angle, in degrees: it would not fit. */
const SMALLEST_LABELLED_ANGLE = 16;

/** Pies and donuts. A slice without a number is not drawn, but stays in the legend. */
export function radialDrawing({ kind, props, theme }: DrawingInput): ChartDrawing {
  const slices = props.data.map((datum) => ({
    name: textAt(datum, props.colorAccessor),
    label: textAt(datum, props.labelAccessor),
    value: numberAt(datum, props.valueAccessor),
  }));
  const names = slices.map(({ name }) => name);
  const colors = categoryColors(names, props.colorPalette, theme);
  const colorOf = (index: number) => colors[index] ?? theme.text;

  return {
    option: {
      ...commonOption(theme),
      tooltip: {
        ...commonOption(theme).tooltip,
        trigger: 'item',
        valueFormatter: (value: unknown) => (typeof value === 'number' ? numberText(value) : '–'),
      },
      series: [
        {
          type: 'pie',
          radius: radius(kind, props),
          startAngle: 90,
          minShowLabelAngle: SMALLEST_LABELLED_ANGLE,
          itemStyle: { borderColor: theme.surface, borderWidth: 2 },
          labelLine: { show: false },
          emphasis: { scaleSize: 4 },
          data: slices.map(({ name, label, value }, index) => ({
            name,
            value,
            itemStyle: { color: colorOf(index) },
            label: {
              show: props.showMarkLabels === true,
              position: 'inside',
              // The text is given as it is: a formatter string would read braces in it as its own.
              formatter: () => label,
              color: readableOn(colorOf(index)),
              fontSize: LABEL_SIZE,
            },
          })),
        },
      ],
    },
    legend: names.map((name, index) => ({ name, color: colorOf(index) })),
    description: describeChart(
      kind.name,
      slices.map(({ name, value }) => [name, value] as const),
    ),
  };
}

function radius(kind: RadialKind, props: RadialProps): readonly [string | number, string | number] {
  return [kind.hasHole ? (props.innerRadius ?? '52%') : 0, props.outerRadius ?? '92%'];
}
