import { constantsOf } from '../lines';
import { niceCeiling } from '../nice-ceiling';
import { commonOption, LABEL_SIZE, numberFormat } from '../option-parts';
import type { DrawPicture } from '../picture';

/** The ring of the goal needs some length. */
const BEYOND_GOAL = 1.2;

/** One number on a half circle. With a goal, a ring outside shows where it is reached. */
export const gauge: DrawPicture = ({ chart, theme, locale }) => {
  const { total } = chart;
  const goal = constantsOf(chart).find(({ kind }) => kind === 'goal');
  const value = total?.value ?? null;
  const max = niceCeiling(Math.max(value ?? 0, (goal?.values ?? 0) * BEYOND_GOAL));
  const min = 0 - niceCeiling(-Math.min(0, value ?? 0, goal?.values ?? 0), 0);
  const color = chart.categories[0]?.color ?? theme.accent;
  const scale = { type: 'gauge', startAngle: 200, endAngle: -20, min, max, center: ['50%', '58%'] };
  const plain = { pointer: { show: false }, axisTick: { show: false }, splitLine: { show: false } };
  const marks =
    total === null
      ? []
      : [
          {
            seriesIndex: 0,
            dataIndex: 0,
            name: chart.valueName,
            text: goal === undefined ? total.text : `${total.text} · ${goal.name} ${goal.text}`,
            label: total.text,
            href: total.href,
          },
        ];
  return {
    option: {
      ...commonOption(theme, marks),
      series: [
        {
          ...scale,
          ...plain,
          radius: '92%',
          progress: { show: true, width: 22, itemStyle: { color } },
          axisLine: { lineStyle: { width: 22, color: [[1, theme.grid]] } },
          splitNumber: 1,
          axisLabel: {
            distance: 30,
            color: theme.subtleText,
            fontSize: LABEL_SIZE,
            formatter: numberFormat(locale),
          },
          title: { offsetCenter: [0, '56%'], color: theme.subtleText, fontSize: LABEL_SIZE },
          detail: {
            offsetCenter: [0, '-4%'],
            color: theme.text,
            fontSize: 32,
            formatter: total === null ? '–' : total.text,
          },
          data: [{ value, name: chart.valueName }],
        },
        ...(goal === undefined
          ? []
          : [
              {
                ...scale,
                ...plain,
                radius: '100%',
                axisLabel: { show: false },
                detail: { show: false },
                title: { show: false },
                silent: true,
                axisLine: {
                  lineStyle: {
                    width: 5,
                    color: [
                      [(goal.values - min) / (max - min), theme.grid],
                      [1, goal.color],
                    ],
                  },
                },
                data: [],
              },
            ]),
      ],
    },
    marks,
    legendPx: 0,
  };
};
